"""Counts of a selection, and the hash of each split: the `scenarios stats` document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from hardwood.scenarios.scenario import Scenario
from hardwood.scenarios.selection import content_hash


def statistics(scenarios: Sequence[Scenario]) -> dict[str, Any]:
    def by(name: str) -> dict[str, int]:
        return dict(sorted(Counter(str(getattr(s, name)) for s in scenarios).items()))

    rings = sorted({s.ring for s in scenarios})
    return {
        "families": len({s.family for s in scenarios}),
        "scenarios": len(scenarios),
        "by_language": by("language"),
        "by_cwe": by("cwe"),
        "by_split": by("split"),
        "by_ring": by("ring"),
        "by_tier": by("tier"),
        "by_idiom": by("idiom"),
        "split_hashes": {ring: content_hash([s for s in scenarios if s.ring == ring]) for ring in rings},
    }
