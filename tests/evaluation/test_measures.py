"""Measures against enumerated cases."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardwood.evaluation.measures import (
    Interval,
    estimate,
    functional_at,
    in_percent,
    paired_difference,
    pass_at_k,
    reduction,
    spr,
    vulnerable_of_functional,
)  # fmt: skip


@given(st.integers(1, 7).flatmap(lambda n: st.tuples(st.just(n), st.integers(0, n), st.integers(1, n))))
def test_pass_at_k_is_the_share_of_subsets_with_a_pass(case: tuple[int, int, int]) -> None:
    n, c, k = case
    subsets = list(combinations([True] * c + [False] * (n - c), k))
    assert pass_at_k(n, c, k) == pytest.approx(sum(map(any, subsets)) / len(subsets))


@pytest.mark.parametrize("case", [(2, 3, 1), (2, 1, 3), (2, -1, 1), (0, 0, 1)])
def test_pass_at_k_refuses_nonsense(case: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="need"):
        pass_at_k(*case)


def records(spec: dict[str, str]) -> list[dict[str, str]]:
    """family → one letter a sample: s, v, b, e."""
    names = {"s": "secure", "v": "vulnerable", "b": "broken", "e": "error"}
    return [{"family": f, "scenario": f, "status": names[letter]} for f, letters in spec.items() for letter in letters]


def test_every_sample_is_in_the_denominator_but_errors() -> None:
    data = records({"a": "svbe", "b": "sssb"})
    assert estimate(data, spr(1)).value == pytest.approx((1 / 3 + 3 / 4) / 2)
    assert estimate(data, functional_at(1)).value == pytest.approx((2 / 3 + 3 / 4) / 2)
    assert estimate(data, vulnerable_of_functional).value == pytest.approx(1 / 5)


def test_nothing_measured_is_not_zero() -> None:
    assert estimate(records({"a": "ee"}), spr(1)) == Interval(None, None, None)
    assert estimate(records({"a": "bb"}), vulnerable_of_functional).value is None
    assert reduction(None, 0.1) is None and reduction(0.0, 0.0) is None
    assert reduction(0.8, 0.6) == pytest.approx(0.25)


def test_interval_is_over_families() -> None:
    same = estimate(records({name: "sb" for name in "abcdefgh"}), spr(1))
    assert same == Interval(0.5, None, None), "that all have the same share is chance, and no certainty"
    assert paired_difference(*[records({name: "sb" for name in "abcdefgh"})] * 2, spr(1)) == Interval(0.0, None, None)
    apart = estimate(records({name: "ss" if name < "e" else "bb" for name in "abcdefgh"}), spr(1))
    assert apart.low is not None and apart.high is not None and apart.low <= 0.25 and apart.high >= 0.75


def test_paired_difference_uses_common_families() -> None:
    before = records({"a": "bb", "b": "sb", "only-before": "ss"})
    after = records({"a": "sb", "b": "ss", "only-after": "bb"})
    difference = paired_difference(before, after, spr(1))
    assert difference == Interval(0.5, None, None), "two families are too few for an interval"


def test_few_families_give_no_interval() -> None:
    four, five = ({name: "sb" if name == "a" else "sbb" for name in names} for names in ("abcd", "abcde"))
    assert estimate(records(four), spr(1)).low is None and estimate(records(five), spr(1)).low is not None
    rare = {name: "ss" if name == "a" else "bb" for name in "abcdefghij"}
    assert estimate(records(rare), spr(1)) == Interval(
        0.1, pytest.approx(0.0025, abs=1e-4), pytest.approx(0.445, abs=1e-3)
    ), "one in ten"
    better = {name: "ss" for name in "abcde"}
    once = {**five, "a": "ss"}
    assert paired_difference(records(five), records(once), spr(1)).high is None, "one family changed"
    assert paired_difference(records(four), records(better), spr(1)).high is None
    assert paired_difference(records(five), records(better), spr(1)).high is not None
    assert estimate(records({"a": "bb"}), spr(1)).high == pytest.approx(0.975), (
        "one trial that failed, by Clopper and Pearson"
    )


def test_families_without_a_value_are_no_evidence() -> None:
    """Of nineteen nothing works: the share of vulnerable programs rests on one family."""
    data = records({"a": "sv", **{f"b{number}": "bb" for number in range(19)}})
    assert estimate(data, vulnerable_of_functional) == Interval(0.5, None, None)
    better = records({"a": "ss", **{f"b{number}": "bb" for number in range(19)}})
    assert paired_difference(data, better, vulnerable_of_functional) == Interval(-0.5, None, None)


def test_samples_of_several_players_are_not_samples_of_one() -> None:
    """One player is always secure and two never: who asks one of them five times is secure one time in three."""
    data = [
        {**record, "cell": cell}
        for cell, letters in (("a", "sssss"), ("b", "bbbbb"), ("c", "vvvvv"))
        for record in records({family: letters for family in "vwxyz"})
    ]
    assert estimate(data, spr(5)).value == pytest.approx(1 / 3)
    assert estimate([{**record, "cell": "one"} for record in data], spr(5)).value == pytest.approx(1 - 252 / 3003)


def test_percent_without_ends_is_the_value_alone() -> None:
    assert in_percent({"value": 0.5, "low": 0.25, "high": 0.75}) == "50.0 [25.0, 75.0]"
    assert in_percent({"value": 0.5, "low": None, "high": None}) == "50.0"
    assert in_percent({"value": -0.0001, "low": -0.004, "high": 0.0}, digits=0) == "0.0 [0, 0]"
    assert in_percent({"value": None, "low": None, "high": None}) == in_percent(None) == "–"


@pytest.mark.parametrize(("status", "value"), [("secure", 1.0), ("vulnerable", 0.0)])
def test_unanimous_families_are_no_certainty(status: str, value: float) -> None:
    """12 of 12: Clopper and Pearson say 73.5 to 100 %; two samples of one family are one trial."""
    records = [{"family": f"f{i}", "scenario": f"f{i}/python", "status": status} for i in range(12) for _ in range(2)]
    found = estimate(records, spr(1))
    assert found.value == value
    assert (found.low, found.high) == pytest.approx((0.735, 1.0) if value else (0.0, 0.265), abs=0.001)
