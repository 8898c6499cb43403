"""The result table of a run as Markdown, for a README or an issue."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from shlex import quote

from hardwood.errors import UsageError
from hardwood.evaluation.measures import in_percent
from hardwood.runs import Run, read_json

HEAD = (
    "| ring (families) | method | SPR@1 % | functional@1 % | vulnerable of functional % | SPR@1 minus base | functional@1 minus base |",
    "|---|---|---|---|---|---|---|",
)


def _lines(run: Run) -> Iterator[str]:
    result = read_json(run.result)
    yield from HEAD
    for block in result["rings"]:
        for number, line in enumerate(block["lines"]):
            ring = f"{block['ring']} ({line['families']})" if number == 0 else ""
            minus = line.get("minus_base", {})
            values = [line["spr"], line["functional"], line["vulnerable_of_functional"]]
            cells = [ring, line["method"], *map(in_percent, values)]
            cells += [in_percent(minus[name]) if minus else "" for name in ("spr", "functional")]
            yield "| " + " | ".join(cells) + " |"


def markdown_table(root: Path) -> str:
    """Raises UsageError when the run has no result yet."""
    run = Run.open(root)
    if not run.result.exists():
        raise UsageError(f"{root} is not done yet; go on: hardwood train --resume {quote(str(root))}")
    return "\n".join(_lines(run))
