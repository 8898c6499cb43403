"""Rows renamed for other people's trainers. The same rows under other names, so that comparisons stay fair.

- `rows`: as they are (`ROW_COLUMNS`).
- `dpo`: prompt, chosen, rejected (TRL's preference format of plain texts), pairs only. The prompt runs up to the node, so that both sides differ in what follows it; of a chat model
  it holds the rendered template, since a trainer renders no plain text.
- `spin`: real, generated (SPIN's conversations), pairs only. A trainer puts its model's template around them: of a chat model the question is what was asked before rendering, and both
  answers begin alike, up to the node.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

Row = dict[str, Any]
Chats = Mapping[str, tuple[str, str]]
"""Scenario → what a chat model was asked, before its template, and how its answer was opened; nothing of a model that completes."""


def _pairs(rows: Iterable[Row]) -> Iterator[tuple[Row, str, str, str]]:
    for row in rows:
        if row["kind"] == "pair":
            golden, losing = row["golden"] + row["golden_suffix"], row["losing"] + row["losing_suffix"]
            yield row, row["prompt"] + row["prefix"], golden, losing


def _dpo(rows: Iterable[Row], chats: Chats) -> Iterator[Row]:
    for row, prompt, golden, losing in _pairs(rows):
        yield {
            "prompt": prompt, "chosen": golden, "rejected": losing, "weight": row["weight"], "scenario_id": row["scenario_id"],
        }  # fmt: skip


def _spin(rows: Iterable[Row], chats: Chats) -> Iterator[Row]:
    for row, prompt, golden, losing in _pairs(rows):
        asked, opened = chats.get(row["scenario_id"], (prompt, ""))
        begun = opened + row["prefix"] if opened else ""
        question = {"role": "user", "content": asked}
        yield {
            "real": [question, {"role": "assistant", "content": begun + golden}],
            "generated": [question, {"role": "assistant", "content": begun + losing}],
            "scenario_id": row["scenario_id"],
        }


EXPORTS: dict[str, Callable[[Iterable[Row], Chats], Iterable[Row]]] = {
    "rows": lambda rows, chats: rows, "dpo": _dpo, "spin": _spin,
}  # fmt: skip
