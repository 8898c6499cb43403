"""The decision tree of a scenario: segments, nodes with values, labels, and the rows that train. Pure: no torch, no sandbox, no model."""

from __future__ import annotations

from hardwood.tree.credit import Pair, label
from hardwood.tree.model import Completion, Node, Tree
from hardwood.tree.rows import ROW_COLUMNS, pairs, rows
from hardwood.tree.segments import segments

__all__ = ["ROW_COLUMNS", "Completion", "Node", "Pair", "Tree", "label", "pairs", "rows", "segments"]
