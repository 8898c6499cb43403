"""The result table of a run: each ring a block, each method a line, beside the untouched model."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from shlex import quote
from typing import Any

from hardwood.errors import UsageError
from hardwood.evaluation.measures import in_percent
from hardwood.report.grid import Grid
from hardwood.runs import Run, read_json

HEAD = (
    "ring (families)", "method", "SPR@1 %", "functional@1 %", "vulnerable of functional %", "SPR@1 minus base", "functional@1 minus base",
)  # fmt: skip


def run_grid(result: Mapping[str, Any]) -> Grid:
    """Of a `result.json`."""
    rows = []
    for block in result["rings"]:
        for number, line in enumerate(block["lines"]):
            ring = f"{block['ring']} ({line['families']})" if number == 0 else ""
            minus = line.get("minus_base", {})
            values = [line["spr"], line["functional"], line["vulnerable_of_functional"]]
            differences = [in_percent(minus[name]) if minus else "" for name in ("spr", "functional")]
            rows.append([ring, line["method"], *map(in_percent, values), *differences])
    return Grid(HEAD, rows)


def run_markdown(root: Path) -> str:
    """As Markdown, for a README or an issue. Raises UsageError when the run has no result yet."""
    run = Run.open(root)
    if not run.result.exists():
        raise UsageError(f"{root} is not done yet; go on: hardwood train --resume {quote(str(root))}")
    return run_grid(read_json(run.result)).markdown()
