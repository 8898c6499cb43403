"""Rows renamed for other people's trainers. The same rows under other names, so that comparisons stay fair.

- `rows`: as they are (`ROW_COLUMNS`).
- `dpo`: prompt, chosen, rejected (TRL's preference format), pairs only. The prompt runs up to the node, so that both sides differ in what follows it.
- `spin`: real, generated (SPIN's conversations), pairs only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from hardwood.tree.model import Tree

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


def whole_pairs(tree: Tree, ending: str, judged: bool) -> list[Row]:
    """Pairs of whole programs: the reference against each sample from the prompt; `judged`: against those alone that are vulnerable (DPO; else SPIN). None where no reference is known to be secure."""
    references = tree.with_status("secure", frozenset({"reference"}))
    if not references:
        return []
    golden = references[0][0].text
    found = []
    for completion, _ in tree.completions:
        if (
            completion.origin == "root"
            and completion.text.strip()
            and (completion.status == "vulnerable" or not judged)
        ):
            found.append(completion.text)
    different = (text for text in dict.fromkeys(found) if text.rstrip() != golden.rstrip())
    return [
        {
            "scenario_id": tree.scenario_id, "tree_id": tree.scenario_id, "node_id": "0", "kind": "pair", "prompt": tree.prompt, "prefix": "",
            "golden": golden.rstrip() + ending, "losing": text.rstrip() + ending, "golden_suffix": "", "losing_suffix": "", "weight": 1.0, "source": "whole",
        }
        for text in different
    ]  # fmt: skip


EXPORTS: dict[str, Callable[[Iterable[Row]], Iterable[Row]]] = {"rows": lambda rows: rows, "dpo": _dpo, "spin": _spin}
