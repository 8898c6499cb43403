"""Selections: `corpus`, `corpus:train`, a folder, a comma-separated list, each with filters such as `[lang=python,cwe=89|79]`; `most=24` keeps so many, evenly spread."""

from __future__ import annotations

import hashlib
import importlib
import json
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from hardwood.errors import MissingError, UsageError
from hardwood.plugins import load_plugin, plugin_names
from hardwood.scenarios.corpus import load_corpus, load_folder
from hardwood.scenarios.scenario import Scenario
from hardwood.scenarios.utility import load_utility

EXAMPLE = "corpus:train[lang=python,cwe=89]"
PARTS: dict[str, frozenset[str]] = {
    "train": frozenset({"train"}),
    "validation": frozenset({"validation"}),
    "near": frozenset({"near"}),
    "far": frozenset({"far"}),
    "unseen": frozenset({"unseen"}),
    "heldout": frozenset({"near", "far"}),
}
PLAIN = (
    "id", "family", "language", "cwe", "title", "idiom", "split", "ring", "tier", "domain", "prompt", "functional_tests", "security_tests", "review",
    "head", "tail", "suite", "stem",
)  # fmt: skip
"""Fields that a data set holds as they are."""
OTHERS = {"cweval": "cweval:DIR", "sven": "sven:DIR", "tsp": "tsp:FILE", "securityeval": "securityeval:FILE"}
MODULES = {"cweval": "cweval", "sven": "fixes", "tsp": "fixes", "securityeval": "securityeval"}
"""Kind → module with its loader `load_KIND`."""
FILTERS: dict[str, Callable[[Scenario, str], bool]] = {
    "lang": lambda scenario, value: scenario.language == value,
    "cwe": lambda scenario, value: str(scenario.cwe) == value.lower().removeprefix("cwe-").lstrip("0"),
    "id": lambda scenario, value: scenario.id == value or scenario.id.startswith(value.rstrip("/") + "/"),
    "idiom": lambda scenario, value: scenario.idiom == value,
    "split": lambda scenario, value: scenario.split == value,
    "ring": lambda scenario, value: scenario.ring == value,
    "tier": lambda scenario, value: scenario.tier == value,
    "domain": lambda scenario, value: scenario.domain == value,
    "solved": lambda scenario, value: scenario.solved == value,
}

OPEN = ("lang", "cwe", "id", "idiom", "domain")
"""Filters of which each value must be that of some scenario: one that is misspelt beside others would be lost silently."""
SHORT = {"lang": "language", "cwe": "cwe", "ring": "ring", "tier": "tier", "split": "split", "solved": "solved"}
"""Filters with few values → the field; an empty result names those that are there."""


def _split_list(selection: str) -> list[str]:
    """Cuts at the commas outside brackets."""
    return [part.strip() for part in re.findall(r"(?:[^,\[]|\[[^\]]*\])+", selection) if part.strip()]


def _source(name: str) -> Iterable[Scenario]:
    kind, _, argument = name.partition(":")
    if kind == "corpus":
        if argument and argument not in PARTS:
            raise UsageError.unknown("part of the corpus", argument, PARTS)
        return [s for s in load_corpus() if not argument or s.ring in PARTS[argument]]
    if name == "utility":
        return load_utility()
    if kind in OTHERS and argument:
        return _other(kind, Path(argument))
    if name and Path(name).is_dir():
        return load_folder(Path(name).resolve())
    plugins = plugin_names("hardwood.scenarios")
    if kind in plugins:
        return load_plugin("hardwood.scenarios", kind)(argument)
    allowed = [
        "corpus",
        *(f"corpus:{part}" for part in PARTS),
        "utility",
        *OTHERS.values(),
        *(f"{name}:…" for name in plugins),
    ]
    raise UsageError(f"unknown selection {name!r}. Allowed: {', '.join(allowed)}, or a folder with family.yaml files")


def _other(kind: str, path: Path) -> Iterable[Scenario]:
    """Somebody else's data; its loader, and no other, is imported when it is asked for."""
    module = importlib.import_module(f"hardwood.scenarios.{MODULES[kind]}")
    found: Iterable[Scenario] = getattr(module, f"load_{kind}")(path)
    return found


def _filter(scenarios: Iterable[Scenario], text: str) -> list[Scenario]:
    kept = every = list(scenarios)
    for clause in filter(None, text.split(",")):
        key, equals, values = clause.partition("=")
        if key.strip() == "most" and values.strip().isdecimal():
            kept = spread(kept, int(values))
            continue
        if key.strip() not in FILTERS or not equals:
            raise UsageError.unknown("filter", clause, [*(f"{name}=…" for name in FILTERS), "most=NUMBER"])
        matches, wanted = FILTERS[key.strip()], [value.strip() for value in values.split("|")]
        if key.strip() == "id" and len(wanted) > 1:
            absent = [value for value in wanted if not any(matches(s, value) for s in kept)]
            if absent:
                raise UsageError(f"no scenario matches id={absent[0]!r} of {clause!r}")
        unknown = [value for value in wanted if not any(matches(s, value) for s in every)]
        if unknown and len(wanted) > 1 and key.strip() in OPEN:
            raise UsageError(f"no scenario matches {key.strip()}={unknown[0]!r} of {clause!r}")
        before, kept = kept, [s for s in kept if any(matches(s, value) for value in wanted)]
        if before and not kept and key.strip() in SHORT:
            found = sorted({getattr(s, SHORT[key.strip()]) for s in before})
            raise UsageError(f"no scenario matches {clause!r}. Here are: {', '.join(map(str, found))}")
    return kept


def spread(scenarios: Sequence[Scenario], most: int) -> list[Scenario]:
    """At most so many of some scenarios, evenly over their order, which is that of weaknesses and families."""
    count = min(most, len(scenarios))
    return [scenarios[i * len(scenarios) // count] for i in range(count)]


class Scenarios(list[Scenario]):
    """A list of scenarios that can go to a hub."""

    def to_dataset(self) -> Any:
        """A `datasets.Dataset`, one row a scenario: its fields, references as lists of texts, tests as text, options and annotations as JSON.

        Raises:
            MissingError: the package `datasets` is not there.
        """
        try:
            from datasets import Dataset
        except ImportError as error:
            raise MissingError(
                "no package `datasets`. Install it: in hardwood's clone, pip install '.[train]'"
            ) from error
        return Dataset.from_list([_row(scenario) for scenario in self])


def _row(scenario: Scenario) -> dict[str, Any]:
    plain = {name: getattr(scenario, name) for name in PLAIN}
    references = {kind: [r.completion for r in getattr(scenario, kind)] for kind in ("secure", "vulnerable")}
    structured = {name: json.dumps(asdict(scenario)[name]) for name in ("options", "annotations")}
    return {**plain, **references, "harness": scenario.harness or "", **structured}


def load_scenarios(selection: str = "corpus") -> Scenarios:
    """The scenarios of a selection, each once, in order. Raises UsageError for an unknown source or filter, and for an empty result."""
    if "".join(re.findall(r"[\[\]]", selection)).replace("[]", ""):
        raise UsageError(f"cannot read selection {selection!r}: brackets do not match; an example: {EXAMPLE}")
    chosen: dict[str, Scenario] = {}
    for part in _split_list(selection):
        match = re.fullmatch(r"([^\[]*)(?:\[([^\]]*)\])?", part)
        if not match:
            raise UsageError(f"cannot read selection {part!r}; an example: {EXAMPLE}")
        found = _filter(_source(match[1]), match[2] or "")
        if not found:
            raise UsageError(f"no scenario matches {part!r}")
        for scenario in found:
            if chosen.setdefault(scenario.id, scenario) != scenario:
                raise UsageError(
                    f"two different scenarios are called {scenario.id}; rename a family, or take one folder of them"
                )
    if not chosen:
        raise UsageError(f"no scenario matches {selection!r}")
    return Scenarios(chosen.values())


def absolute(selection: str) -> str:
    """The same selection with the whole paths of its folders and files: it means the same from anywhere."""
    parts = []
    for part in _split_list(selection):
        name, bracket, filters = part.partition("[")
        kind, colon, place = name.partition(":")
        if Path(name).is_dir():
            name = str(Path(name).resolve())
        elif kind in OTHERS and place:
            name = f"{kind}{colon}{Path(place).resolve()}"
        parts.append(name + bracket + filters)
    return ",".join(parts)


def content_hash(scenarios: Sequence[Scenario]) -> str:
    """Hash of all that the scenarios hold, so that a result names its exact data (16 hex digits)."""
    digest = hashlib.sha256()
    for scenario in sorted(scenarios, key=lambda s: s.id):
        digest.update(json.dumps(asdict(scenario), sort_keys=True, default=repr).encode() + b"\0")
    return digest.hexdigest()[:16]
