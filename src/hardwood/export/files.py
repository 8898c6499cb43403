"""Files with which another tool runs a selection of ours: `hardwood export`.

The tool's own part is short, and its user's to edit; all that judges stays in `hardwood.export`.
"""

from __future__ import annotations

import json
import shlex
from dataclasses import dataclass
from pathlib import Path

from hardwood import __version__
from hardwood.errors import UsageError
from hardwood.oracles.executed import refuse_untested
from hardwood.runs import write_atomic
from hardwood.scenarios import load_scenarios
from hardwood.scenarios.selection import absolute, content_hash

TEMPLATES = Path(__file__).parent / "projects"


@dataclass(frozen=True)
class Tool:
    """`command` runs what is written for it; `selection` is taken where nobody names one."""

    command: str
    selection: str


TOOLS = {
    "inspect": Tool("cd {out} && inspect eval task.py --model PROVIDER/NAME", "corpus:heldout"),
    "verifiers": Tool(
        "pip install {out} && vf-eval hardwood-secure-code -n 5 --model NAME --client.base-url URL", "corpus:train"
    ),
    "trl": Tool("python {out}/train.py --model DIR_OR_HUB_ID --output_dir runs/grpo", "corpus:train"),
}


def export(tool: str, selection: str | None, out: Path) -> str:
    """Writes the files for `tool` into `out`, and returns the command that runs them.

    Raises UsageError for a tool or a selection that is none, and for a folder that holds something: what its user edited is not written over.
    """
    import jinja2

    if tool not in TOOLS:
        raise UsageError.unknown("tool", tool, TOOLS)
    selection = absolute(selection or TOOLS[tool].selection)
    scenarios = load_scenarios(selection)
    for scenario in scenarios:
        refuse_untested(scenario)
    if out.exists() and not (out.is_dir() and not any(out.iterdir())):
        raise UsageError(f"{out} holds something already; allowed: a folder that is new or empty")
    known = {"selection": selection, "count": len(scenarios), "hash": content_hash(scenarios), "version": __version__}
    environment = jinja2.Environment(keep_trailing_newline=True, undefined=jinja2.StrictUndefined)
    environment.filters["literal"] = json.dumps
    for template in sorted((TEMPLATES / tool).rglob("*.jinja")):
        text = environment.from_string(template.read_text(encoding="utf-8")).render(known)
        write_atomic(out / template.relative_to(TEMPLATES / tool).with_suffix(""), text)
    place = out if out.is_absolute() else f"./{out}"  # a bare word would be a package's name to pip
    return TOOLS[tool].command.format(out=shlex.quote(str(place)))
