"""What a comparison of many methods needs beyond one interval: tests, corrected for their number, and what the data could show at all. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from statistics import pstdev

from hardwood.evaluation.measures import Measure, differences

POWER = 1.959964 + 0.841621
"""Standard errors between no difference and one that a two-sided 5 % test finds four times in five."""


def holm(p_values: Mapping[str, float]) -> dict[str, float]:
    """p-values adjusted for their number, step down (Holm 1979): each may be held against the level as if it were alone."""
    ordered = sorted(p_values, key=lambda name: p_values[name])
    adjusted, highest = {}, 0.0
    for rank, name in enumerate(ordered):
        highest = max(highest, min(1.0, (len(ordered) - rank) * p_values[name]))
        adjusted[name] = highest
    return {name: adjusted[name] for name in p_values}


def two_sided_p(values: Sequence[float]) -> float | None:
    """From a bootstrap of a difference: twice the smaller tail beyond 0, never below what the resamples can show."""
    if not values:
        return None
    below, above = sum(v <= 0 for v in values), sum(v >= 0 for v in values)
    return min(1.0, max(2 * min(below, above), 1) / len(values))


def paired_test(
    before: Sequence[Mapping[str, object]], after: Sequence[Mapping[str, object]], measure: Measure, seed: int = 0
) -> float | None:
    """p of measure(after) = measure(before), by paired bootstrap over families; None when there is nothing to compare."""
    return two_sided_p(differences(before, after, measure, seed))


def smallest_difference(
    before: Sequence[Mapping[str, object]], after: Sequence[Mapping[str, object]], measure: Measure, seed: int = 0
) -> float | None:
    """The true difference that a paired test at 5 % on these families finds four times in five."""
    values = differences(before, after, measure, seed)
    return POWER * pstdev(values) if len(values) > 1 else None
