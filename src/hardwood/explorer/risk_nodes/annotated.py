"""`annotated` and `model`: the lines that came with the data in the published format, or that a model names in it. What is not found, or ambiguous, is skipped.

Of the data that is counted by `scenarios stats`; of a model, `unannotated` in growth.json counts the scenarios in which it named nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from hardwood.explorer.risk_nodes.path import GoldenPath


def annotated(path: GoldenPath) -> Iterator[int]:
    yield from path.at_lines(path.annotated)


def by_model(path: GoldenPath) -> Iterator[int]:
    yield from path.at_lines(path.modelled)
