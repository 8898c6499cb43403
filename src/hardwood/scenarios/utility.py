"""Ordinary tasks without a security side (`utility`): what a trained model must not have unlearnt. A functional program is all that is asked.

`utility/<name>/task.yaml` (title, domain, tier) beside a folder a language with `prompt.*`, `reference.*` and `functional.py`.
Tier `small` is for models of half a billion parameters: one obvious idiom, often where a fix would be due were somebody not to be trusted. `standard` wants some thought.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import yaml

from hardwood.errors import UsageError
from hardwood.scenarios.corpus import SUFFIXES
from hardwood.scenarios.scenario import Reference, Scenario

UTILITY = Path(__file__).parent / "utility"
TIERS = ("small", "standard")


@cache
def load_utility(root: Path = UTILITY) -> tuple[Scenario, ...]:
    """All tasks, in the order of their names. Raises UsageError for a folder that breaks the format."""
    return tuple(
        _task(path.parent, folder)
        for path in sorted(root.glob("*/task.yaml"))
        for folder in sorted(path.parent.iterdir())
        if folder.name in SUFFIXES
    )


def _task(task: Path, folder: Path) -> Scenario:
    suffix = SUFFIXES[folder.name]
    try:
        told = yaml.safe_load((task / "task.yaml").read_text(encoding="utf-8"))
        prompt, reference, tests = (
            (folder / name).read_text(encoding="utf-8")
            for name in (f"prompt{suffix}", f"reference{suffix}", "functional.py")
        )
        title, domain, tier = told["title"], told["domain"], told["tier"]
        if tier not in TIERS:
            raise UsageError.unknown("tier", tier, TIERS)
    except (OSError, KeyError, TypeError, yaml.YAMLError) as error:
        raise UsageError(f"{folder}: {error}") from error
    family = f"utility/{task.name}"
    return Scenario(
        id=f"{family}/{folder.name}", family=family, language=folder.name, cwe=0, title=title, idiom="", split="heldout", ring="utility",
        tier=tier, domain=domain, prompt=prompt, secure=(Reference("reference", reference),), vulnerable=(), functional_tests=tests,
        security_tests="",
    )  # fmt: skip
