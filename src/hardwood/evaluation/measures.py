"""The measures of `docs/method.md`. Pure: counts in, numbers out.

Every sample is in the denominator. Intervals are bootstrapped over scenario families, not over samples: families are what the claim
generalises to. `error` verdicts are never counted as secure, vulnerable or broken: they are left out here and reported beside.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import lru_cache
from math import comb

from hardwood.evaluation.exact import clopper_pearson

RESAMPLES = 2000
FEW = 5
"""Families below which resampling them says nothing: those that have a value, that differ from all the others, or that changed."""
Counts = Mapping[str, int]


@dataclass(frozen=True)
class Interval:
    """A value and its 95 % interval; all None when there was nothing to measure (absent is not zero), both ends None when there were too few families."""

    value: float | None
    low: float | None
    high: float | None

    def rounded(self) -> dict[str, float | None]:
        """As documents hold it."""
        return {name: None if value is None else round(value, 4) for name, value in asdict(self).items()}


def pass_at_k(n: int, c: int, k: int) -> float:
    """Probability that at least one of k samples passes, given c of n did: 1 − C(n−c, k) / C(n, k) (unbiased; Chen et al. 2021).

    Raises ValueError when k > n or the counts make no sense.
    """
    if not 0 <= c <= n or not 1 <= k <= n:
        raise ValueError(f"need 0 <= c <= n and 1 <= k <= n, got n={n}, c={c}, k={k}")
    return 1.0 - comb(n - c, k) / comb(n, k)


def total(counts: Counts) -> int:
    """Samples with a verdict of their own."""
    return counts.get("secure", 0) + counts.get("vulnerable", 0) + counts.get("broken", 0)


def functional(counts: Counts) -> int:
    return counts.get("secure", 0) + counts.get("vulnerable", 0)


Term = tuple[float, float]
"""A numerator and a denominator; (0, 0) where a measure says nothing."""
Measure = Callable[[Counts], Term]
"""What one scenario adds to a ratio of two sums: so that a resample of families is a sum over families, whatever they hold."""


def spr(k: int) -> Measure:
    """SPR@k: mean over scenarios."""
    return lambda counts: _passes(counts, counts.get("secure", 0), k)


def functional_at(k: int) -> Measure:
    return lambda counts: _passes(counts, functional(counts), k)


def _passes(counts: Counts, passed: int, k: int) -> Term:
    """A scenario counts once, where it has k samples."""
    n = total(counts)
    return (pass_at_k(n, passed, k), 1.0) if n >= k else (0.0, 0.0)


def vulnerable_of_functional(counts: Counts) -> Term:
    """Vulnerability rate: vulnerable / functional, over all samples together."""
    return counts.get("vulnerable", 0), functional(counts)


def _ratio(terms: Iterable[Term]) -> float | None:
    above = below = 0.0
    for numerator, denominator in terms:
        above += numerator
        below += denominator
    return above / below if below else None


def _by_family(records: Sequence[Mapping[str, object]], measure: Measure) -> dict[str, Term]:
    """Sums over the scenarios of each family; of each player apart where records name one (`cell`): k samples of three models are not k samples of one."""
    by_scenario: dict[tuple[str, str, str], Counter[str]] = {}
    for record in records:
        key = (str(record["family"]), str(record["scenario"]), str(record.get("cell", "")))
        by_scenario.setdefault(key, Counter())[str(record["status"])] += 1
    sums: dict[str, Term] = {}
    for (family, _, _), counts in sorted(by_scenario.items()):
        above, below = sums.get(family, (0.0, 0.0))
        numerator, denominator = measure(counts)
        sums[family] = (above + numerator, below + denominator)
    return sums


def _quantiles(values: Sequence[float]) -> tuple[float | None, float | None]:
    ordered = sorted(values)
    if not ordered:
        return None, None
    pick = lambda q: ordered[min(len(ordered) - 1, int(q * len(ordered)))]  # noqa: E731
    return pick(0.025), pick(0.975)


@lru_cache(maxsize=16)  # the same for all measures and methods on as many families
def _resamples(families: int) -> list[list[int]]:
    """Places of families, drawn with replacement; always the same."""
    draw = random.Random(0)
    return [draw.choices(range(families), k=families) for _ in range(RESAMPLES)]


def value_of(records: Sequence[Mapping[str, object]], measure: Measure) -> float | None:
    """The measure alone; None when there was nothing to measure. Records as for `estimate`."""
    return _ratio(_by_family(records, measure).values())


def estimate(records: Sequence[Mapping[str, object]], measure: Measure) -> Interval:
    """The measure with its bootstrap interval over families. Records hold `family`, `scenario`, `status`, and `cell` where several players are taken together.

    Where fewer than `FEW` families say anything but 0, or anything but 1, resampling them tells little: the interval is then the exact one of Clopper and Pearson, with a family as one trial.
    With fewer than `FEW` families that have a value there is otherwise none, and none where all families have the same value in between: that is chance.
    """
    terms = list(_by_family(records, measure).values())
    value = _ratio(terms)
    if value is None:
        return Interval(None, None, None)
    shares = [numerator / denominator for numerator, denominator in terms if denominator]
    apart = min(sum(share != end for share in shares) for end in (0.0, 1.0))
    if not apart or apart < FEW <= len(shares):
        return Interval(value, *clopper_pearson(value * len(shares), len(shares)))
    low, high = _quantiles(
        [v for v in (_ratio(map(terms.__getitem__, places)) for places in _resamples(len(terms))) if v is not None]
    )
    if len(shares) < FEW or low == high:
        low = high = None
    return Interval(value, low, high)


Change = Callable[[float, float], float | None]
"""What two values of a measure are compared by: old, new → change."""


def difference(before: float, after: float) -> float:
    return after - before


def reduction(before: float | None, after: float | None) -> float | None:
    """Of a rate, e.g. of vulnerabilities in unseen CWEs: 1 − rate after / rate before. None when there was no rate before, or none after."""
    return None if not before or after is None else 1.0 - after / before


def _paired(
    before: Sequence[Mapping[str, object]], after: Sequence[Mapping[str, object]], measure: Measure, change: Change
) -> tuple[list[str], Callable[[Sequence[int]], float | None]]:
    """The families that both have, and the change on some of them, by their places."""
    sums = _by_family(before, measure), _by_family(after, measure)
    names = sorted(sums[0].keys() & sums[1].keys())
    terms = [[of[name] for name in names] for of in sums]

    def changed(places: Sequence[int]) -> float | None:
        old, new = (_ratio(map(of.__getitem__, places)) for of in terms)
        return None if old is None or new is None else change(old, new)

    return names, changed


def family_changes(
    before: Sequence[Mapping[str, object]], after: Sequence[Mapping[str, object]], measure: Measure
) -> dict[str, float]:
    """Family → the change of a measure in it, times its scenarios; of those that both have. Families without a value are left out."""
    names, changed = _paired(before, after, measure, difference)
    scenarios: dict[object, set[object]] = {}
    for record in after:
        scenarios.setdefault(record["family"], set()).add(record["scenario"])
    found = ((name, changed([place])) for place, name in enumerate(names))
    return {name: change * len(scenarios[name]) for name, change in found if change is not None}


def differences(
    before: Sequence[Mapping[str, object]],
    after: Sequence[Mapping[str, object]],
    measure: Measure,
    change: Change = difference,
) -> list[float]:
    """The change of a measure in each bootstrap resample of the families that both have; resamples without a value are left out."""
    names, changed = _paired(before, after, measure, change)
    values = (changed(places) for places in (_resamples(len(names)) if names else []))
    return [value for value in values if value is not None]


def paired_difference(
    before: Sequence[Mapping[str, object]],
    after: Sequence[Mapping[str, object]],
    measure: Measure,
    change: Change = difference,
) -> Interval:
    """The change of a measure (its difference, or its `reduction`) on the families that both have, resampled together; no interval where it changed in fewer than `FEW` of them."""
    names, changed = _paired(before, after, measure, change)
    value = changed(range(len(names))) if names else None
    moved = sum(map(bool, family_changes(before, after, measure).values()))
    if value is None or moved < FEW:
        return Interval(value, None, None)
    return Interval(value, *_quantiles(differences(before, after, measure, change)))


def in_percent(interval: Mapping[str, float | None] | None, digits: int = 1) -> str:
    """`12.3 [4.5, 20.1]`; without its interval where there were too few families for one, and a dash where nothing was measured. `digits`: of its ends."""
    if interval is None or interval["value"] is None:
        return "–"
    low, high = interval["low"], interval["high"]
    ends = "" if low is None or high is None else f" [{_percent(low, digits)}, {_percent(high, digits)}]"
    return f"{_percent(interval['value'], 1)}{ends}"


def _percent(value: float, digits: int) -> str:
    return f"{round(100 * value, digits) + 0.0:.{digits}f}"  # no minus before a zero
