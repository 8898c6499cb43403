"""Corrections and tests against cases counted by hand."""

from __future__ import annotations

from itertools import product
from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardwood.evaluation.exact import beta_cdf, clopper_pearson
from hardwood.evaluation.measures import paired_difference, spr
from hardwood.evaluation.statistics import holm, paired_test, smallest_difference, weakness_of


def records(*shares: float, n: int = 10) -> list[dict[str, object]]:
    """One scenario a family, with such a share of secure samples."""
    return [
        {
            "family": f"f{index}",
            "scenario": f"f{index}/python",
            "status": "secure" if k < round(share * n) else "vulnerable",
        }
        for index, share in enumerate(shares)
        for k in range(n)
    ]


def test_holm_as_in_the_book() -> None:
    assert holm({"a": 0.01, "b": 0.04, "c": 0.03, "d": 0.005}) == pytest.approx(
        {"a": 0.03, "b": 0.06, "c": 0.06, "d": 0.02}
    )
    assert holm({}) == {}
    assert holm({"only": 0.2}) == {"only": 0.2}


@given(st.dictionaries(st.text(max_size=3), st.floats(0, 1), max_size=8))
def test_holm_only_raises_keeps_the_order_and_stays_below_bonferroni(p_values) -> None:
    found = holm(p_values)
    assert list(found) == list(p_values)
    for name, p in p_values.items():
        assert p <= found[name] <= min(1.0, len(p_values) * p) + 1e-12
    ordered = sorted(p_values, key=lambda name: p_values[name])
    assert [found[name] for name in ordered] == sorted(found.values())


def test_a_difference_on_every_family_is_found_and_none_is_not() -> None:
    low, high = records(*[0.2] * 20), records(*[0.7] * 20)
    assert paired_difference(low, high, spr(1)).value == pytest.approx(0.5)
    assert paired_test(low, high, spr(1)) == pytest.approx(1 / 10_000), (
        "no way to flip signs in ten thousand is as far from 0"
    )
    assert paired_test(low, low, spr(1)) == 1.0
    assert paired_test([], low, spr(1)) is None


@pytest.mark.parametrize("families", [1, 2, 5, 9])
def test_few_families_cannot_give_a_small_p(families: int) -> None:
    assert paired_test(records(*[0.2] * families), records(*[0.7] * families), spr(1)) == 2.0 ** (1 - families)


@given(st.lists(st.integers(1, 10), min_size=1, max_size=6))
def test_where_signs_are_chance_p_is_as_small_as_it_says_no_more_often(sizes: list[int]) -> None:
    """All ways in which the changes of some families could have come out: each level holds, exactly."""
    ps = []
    for signs in product((1, -1), repeat=len(sizes)):
        after = [sign * size / 20 + 0.5 for sign, size in zip(signs, sizes, strict=True)]
        ps.append(paired_test(records(*[0.5] * len(sizes), n=20), records(*after, n=20), spr(1)))
    for level in set(ps):
        assert sum(p <= level for p in ps) / len(ps) <= level + 1e-9


def test_more_families_show_smaller_differences() -> None:
    few = smallest_difference(records(*[0.0, 0.4] * 5), records(*[0.4, 0.2] * 5), spr(1))
    many = smallest_difference(records(*[0.0, 0.4] * 40), records(*[0.4, 0.2] * 40), spr(1))
    assert 0 < many < few
    # the difference is 0.4 or -0.2 by turns: its standard deviation is 0.3, and its standard error 0.3 / sqrt(families)
    assert few == pytest.approx(2.8 * 0.3 / 10**0.5, rel=0.1) and many == pytest.approx(2.8 * 0.3 / 80**0.5, rel=0.1)


def test_families_of_one_group_are_flipped_together() -> None:
    before, after = records(*[0.2] * 6), records(*[0.7] * 6)
    assert paired_test(before, after, spr(1)) == 2 ** (1 - 6)
    assert paired_test(before, after, spr(1), lambda family: family if family < "f2" else "the others") == 2 ** (1 - 3)
    assert paired_test(before, after, spr(1), lambda family: "one") == 1.0


def test_where_a_test_cannot_tell_anything_no_smallest_difference_is_said() -> None:
    still = [0.5] * 30
    assert smallest_difference(records(*[0.2] * 5, *still), records(*[0.7] * 5, *still), spr(1)) is None
    assert smallest_difference(records(*[0.2] * 6, *still), records(*[0.7] * 6, *still), spr(1)) > 0


def test_a_familys_name_says_its_weakness() -> None:
    assert [weakness_of(name) for name in ("cwe-022/read-note", "cweval/cwe_078_0", "utility/knit-row")] == [
        "CWE-22",
        "CWE-78",
        "utility/knit-row",
    ]


@pytest.mark.parametrize(
    ("successes", "trials", "low", "high"),
    [(0, 12, 0.0, 0.2646), (12, 12, 0.7354, 1.0), (5, 10, 0.1871, 0.8129), (1, 10, 0.0025, 0.4450), (2, 30, 0.0082, 0.2207)],
)  # fmt: skip
def test_clopper_and_pearson_as_in_tables(successes: int, trials: int, low: float, high: float) -> None:
    assert clopper_pearson(successes, trials) == pytest.approx((low, high), abs=1e-4)


@given(st.integers(1, 60), st.data())
def test_an_exact_interval_holds_its_value_and_misses_each_side_one_time_in_forty(trials: int, data) -> None:
    """By counting: at the upper end as few successes as these are seen with probability 2.5 %, at the lower as many."""
    successes = data.draw(st.integers(0, trials))
    low, high = clopper_pearson(successes, trials)
    tail = lambda p, counts: sum(comb(trials, k) * p**k * (1 - p) ** (trials - k) for k in counts)  # noqa: E731
    assert low <= successes / trials <= high
    assert low == 0 or tail(low, range(successes, trials + 1)) == pytest.approx(0.025, rel=1e-6)
    assert high == 1 or tail(high, range(successes + 1)) == pytest.approx(0.025, rel=1e-6)


@given(st.floats(0, 60), st.floats(0.01, 5))
def test_more_successes_move_both_ends_up(successes: float, more: float) -> None:
    fewer, many = clopper_pearson(successes, 66), clopper_pearson(successes + more, 66)
    assert fewer[0] <= many[0] and fewer[1] <= many[1]


@given(st.floats(0.001, 0.999), st.floats(0.5, 50), st.floats(0.5, 50))
def test_the_beta_function_is_symmetric_and_a_probability(x: float, a: float, b: float) -> None:
    assert 0 <= beta_cdf(x, a, b) <= 1
    assert beta_cdf(x, a, b) == pytest.approx(1 - beta_cdf(1 - x, b, a), abs=1e-9)
    assert beta_cdf(x, a, 1) == pytest.approx(x**a, rel=1e-9)
