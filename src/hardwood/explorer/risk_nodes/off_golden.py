"""`off-golden mass`: where the opponent puts its probability elsewhere, 1 − π(golden segment | prefix)."""

from __future__ import annotations

import math
from collections.abc import Iterator

from hardwood.explorer.risk_nodes.path import GoldenPath

MIN_MASS = 0.5


def off_golden(path: GoldenPath) -> Iterator[int]:
    """Indices by falling mass, those with at least half of it elsewhere. Nothing when the probabilities are not known."""
    masses = [1.0 - math.exp(logprob) for logprob in path.logprobs]
    for index in sorted(range(len(masses)), key=lambda i: -masses[i]):
        if masses[index] >= MIN_MASS:
            yield index
