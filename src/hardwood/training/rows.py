"""Rows of a training set: their columns, what their sides are, and which rows make one tree.

Pure: no tokenizer, no torch. A row is a plain mapping, as `datasets.Dataset` gives it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from hardwood.errors import UsageError
from hardwood.tree import ROW_COLUMNS

Row = Mapping[str, Any]

KINDS = ("pair", "golden", "ability")
SCOPES = ("segment", "suffix", "fork")
"""What of a side is compared: its segment, all of it to the end of the program, or the first token alone at which the sides part."""


def side(row: Row, name: str, scope: str) -> str:
    """The completion text of one side: what comes before the node, the segment, and with scope `suffix` what follows
    it.

    `name` is "golden" or "losing". An anchor has no segment of its own: it is `golden` whole, whatever the scope.
    """
    suffix = row[f"{name}_suffix"] if scope == "suffix" and row["kind"] == "pair" else ""
    return str(row["prefix"]) + str(row[name]) + str(suffix)


def group_by_tree(rows: Iterable[Row]) -> list[list[Row]]:
    """Rows of equal `tree_id` together, trees in the order of their first row.

    Raises:
        UsageError: a column is missing, a kind is unknown, or a weight is negative.
    """
    trees: dict[str, list[Row]] = {}
    for row in rows:
        check_row(row)
        trees.setdefault(str(row["tree_id"]), []).append(row)
    return list(trees.values())


def check_row(row: Row) -> None:
    """Raises `UsageError` unless `row` has every column, a known kind and a weight of at least 0."""
    missing = [column for column in ROW_COLUMNS if column not in row]
    if missing:
        raise UsageError(f"a training row lacks the columns {', '.join(missing)}. Needed: {', '.join(ROW_COLUMNS)}")
    if row["kind"] not in KINDS:
        raise UsageError.unknown("row kind", str(row["kind"]), KINDS)
    if not float(row["weight"]) >= 0:
        raise UsageError(f"a training row has weight {row['weight']}; allowed: 0 or more")
