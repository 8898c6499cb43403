"""What a comparison of many methods needs beyond one interval: tests, corrected for their number, and what the data could show at all. Pure."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping, Sequence
from itertools import product
from operator import mul
from statistics import pstdev

from hardwood.evaluation.measures import Measure, differences, family_changes

POWER = 1.959964 + 0.841621
"""Standard errors between no difference and one that a two-sided 5 % test finds four times in five."""
EXACT, FLIPS = 12, 9999
TELLING = 6
"""Families that must change for `paired_test` to reach 5 %: 2^(1 − 6) is 0.031."""
Group = Callable[[str], str]
_CWE = re.compile(r"cwe[-_](\d+)")


def holm(p_values: Mapping[str, float]) -> dict[str, float]:
    """p-values adjusted for their number, step down (Holm 1979): each may be held against the level as if it were alone."""
    ordered = sorted(p_values, key=lambda name: p_values[name])
    adjusted, highest = {}, 0.0
    for rank, name in enumerate(ordered):
        highest = max(highest, min(1.0, (len(ordered) - rank) * p_values[name]))
        adjusted[name] = highest
    return {name: adjusted[name] for name in p_values}


def paired_test(
    before: Sequence[Mapping[str, object]], after: Sequence[Mapping[str, object]], measure: Measure, group: Group = str
) -> float | None:
    """p of no change, two-sided; None when there is nothing to compare.

    Where a change is as likely up as down, the sign of each family's change may be flipped. p is the share of all ways to flip them (of `FLIPS`
    random ones beyond `EXACT` families that changed) whose sum is as far from 0 as the one that was seen: with k families never below 2^(1 − k).
    `group`: family → what it stands or falls with, e.g. its weakness; the families of one group are then flipped together.
    """
    changes: dict[str, float] = {}
    for family, change in family_changes(before, after, measure).items():
        changes[group(family)] = changes.get(group(family), 0.0) + change
    if not changes:
        return None
    moved = [change for change in changes.values() if change]
    seen = abs(sum(moved)) * (1 - 1e-9)
    if len(moved) <= EXACT:
        sums = [sum(map(mul, moved, signs)) for signs in product((1, -1), repeat=len(moved))]
        return sum(abs(value) >= seen for value in sums) / len(sums)
    draw = random.Random(0)
    hits = sum(abs(sum(change if draw.getrandbits(1) else -change for change in moved)) >= seen for _ in range(FLIPS))
    return (hits + 1) / (FLIPS + 1)


def weakness_of(family: str) -> str:
    """The CWE that a family's name says, e.g. of `cwe-022/read-note` or `cweval/cwe_022_0`; the family itself where it says none."""
    found = _CWE.search(family)
    return f"CWE-{int(found[1])}" if found else family


def smallest_difference(
    before: Sequence[Mapping[str, object]], after: Sequence[Mapping[str, object]], measure: Measure
) -> float | None:
    """The true difference that a paired test at 5 % on these families finds four times in five, as far as their changes are about normal.

    None where fewer than `TELLING` changed: the test cannot reach 5 % there, whatever is true.
    """
    if sum(map(bool, family_changes(before, after, measure).values())) < TELLING:
        return None
    return POWER * pstdev(differences(before, after, measure))
