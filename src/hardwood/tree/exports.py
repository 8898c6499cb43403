"""Rows renamed for other people's trainers. The same rows under other names, so that comparisons stay fair.

- `rows`: as they are (`ROW_COLUMNS`).
- `dpo`: prompt, chosen, rejected (TRL's preference format), pairs only. The prompt runs up to the node, so that both sides differ in what follows it.
- `spin`: real, generated (SPIN's conversations), pairs only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

Row = dict[str, Any]


def _pairs(rows: Iterable[Row]) -> Iterator[tuple[Row, str, str, str]]:
    for row in rows:
        if row["kind"] == "pair":
            golden, losing = row["golden"] + row["golden_suffix"], row["losing"] + row["losing_suffix"]
            yield row, row["prompt"] + row["prefix"], golden, losing


def _dpo(rows: Iterable[Row]) -> Iterator[Row]:
    for row, prompt, golden, losing in _pairs(rows):
        yield {
            "prompt": prompt, "chosen": golden, "rejected": losing, "weight": row["weight"], "scenario_id": row["scenario_id"],
        }  # fmt: skip


def _spin(rows: Iterable[Row]) -> Iterator[Row]:
    for row, prompt, golden, losing in _pairs(rows):
        question = {"role": "user", "content": prompt}
        yield {
            "real": [question, {"role": "assistant", "content": golden}],
            "generated": [question, {"role": "assistant", "content": losing}],
            "scenario_id": row["scenario_id"],
        }


EXPORTS: dict[str, Callable[[Iterable[Row]], Iterable[Row]]] = {"rows": lambda rows: rows, "dpo": _dpo, "spin": _spin}
