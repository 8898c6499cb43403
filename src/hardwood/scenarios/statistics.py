"""Counts of a selection, and the hash of each split: the `scenarios stats` document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from hardwood.scenarios.annotations import count_matches
from hardwood.scenarios.scenario import Scenario
from hardwood.scenarios.selection import content_hash


def statistics(scenarios: Sequence[Scenario]) -> dict[str, Any]:
    def by(name: str) -> dict[str, int]:
        return dict(sorted(Counter(str(getattr(s, name)) for s in scenarios).items()))

    families = list({s.family: s for s in scenarios}.values())

    def of_families(name: str) -> dict[str, int]:
        return dict(sorted(Counter(str(getattr(s, name)) for s in families).items()))

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
        "by_solved": by("solved"),
        "families_by_tier": of_families("tier"),
        "families_by_ring": of_families("ring"),
        "families_by_cwe": of_families("cwe"),
        "cross_language_families": _cross_language(scenarios),
        "annotations": count_matches(note for s in scenarios for note in s.annotations),
        "split_hashes": {ring: content_hash([s for s in scenarios if s.ring == ring]) for ring in rings},
    }


def _cross_language(scenarios: Sequence[Scenario]) -> int:
    """Families in C or C++ and in two or more of Python, JavaScript and Go: those that transfer is measured on."""
    languages: dict[str, set[str]] = {}
    for scenario in scenarios:
        languages.setdefault(scenario.family, set()).add(scenario.language)
    return sum(
        bool(found & {"c", "cpp"}) and len(found & {"python", "javascript", "go"}) >= 2 for found in languages.values()
    )
