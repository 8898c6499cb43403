"""`entropy`: where the opponent is unsure how to go on, by the entropy of its next token where a segment begins."""

from __future__ import annotations

from collections.abc import Iterator

from hardwood.explorer.risk_nodes.path import GoldenPath

MIN_NATS = 0.5
"""Below this the most likely token has about 90 %: hardly a choice."""


def entropy(path: GoldenPath) -> Iterator[int]:
    """Indices by falling entropy. The explorer refuses a backend that does not know it (an endpoint)."""
    for index in sorted(range(len(path.entropies)), key=lambda i: -path.entropies[i]):
        if path.entropies[index] >= MIN_NATS:
            yield index
