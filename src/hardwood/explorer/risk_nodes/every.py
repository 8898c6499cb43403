"""`all`: every segment, in order; and `random`: the same in an order drawn by the seed, the ablation that the others must beat."""

from __future__ import annotations

import random
from collections.abc import Iterator

from hardwood.explorer.risk_nodes.path import GoldenPath


def every(path: GoldenPath) -> Iterator[int]:
    yield from range(len(path.segments))


def at_random(path: GoldenPath) -> Iterator[int]:
    order = list(range(len(path.segments)))
    random.Random(f"{path.seed}:{''.join(path.segments)}").shuffle(order)
    yield from order
