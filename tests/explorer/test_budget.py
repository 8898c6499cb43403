"""A budget goes where vulnerability was found, and is not overdrawn."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from hardwood.explorer.budget import Budget, promise
from hardwood.tree import Tree
from hardwood.tree.model import Completion

ASKS = st.lists(st.tuples(st.integers(1, 9), st.floats(0, 1)), max_size=12)


@given(ASKS, st.none() | st.integers(0, 500), st.none() | st.integers(0, 40))
def test_what_is_afforded_fits_and_what_is_left_out_promised_less_or_did_not_fit(asks, tokens, verdicts):
    budget = Budget(tokens, verdicts)
    budget.spent(0, 0)
    chosen = budget.afford(list(enumerate(asks)), lambda ask: ask[1][0], lambda ask: ask[1][1], 10)
    places = [index for index, _ in chosen]
    assert places == sorted(places)
    samples = sum(count for _, (count, _) in chosen)
    if tokens is None and verdicts is None:
        assert len(chosen) == len(asks)
    assert tokens is None or samples * 10 <= tokens
    assert verdicts is None or samples <= verdicts
    for index, (count, hope) in enumerate(asks):
        if index not in places:
            better = sum(n for _, (n, other) in chosen if other >= hope)
            fits_tokens = tokens is None or (better + count) * 10 <= tokens
            fits_verdicts = verdicts is None or better + count <= verdicts
            assert not (fits_tokens and fits_verdicts)


def test_the_price_of_a_sample_is_learnt() -> None:
    budget = Budget(100, None)
    assert len(budget.afford(range(10), lambda _: 1, lambda _: 1.0, 50)) == 2
    budget.spent(20, 4)
    assert budget.tokens == 80
    assert len(budget.afford(range(40), lambda _: 1, lambda _: 1.0, 50)) == 16


def test_vulnerable_trees_promise_more() -> None:
    def of(*statuses: str) -> float:
        tree = Tree("s", "def f():\n", 0)
        for number, status in enumerate(statuses):
            tree.add(Completion(f"    x = {number}\n", status, "root"), [f"    x = {number}\n"])
        tree.add(Completion("    y\n", "vulnerable", "reference"), ["    y\n"])
        return promise(tree)

    assert of("vulnerable", "vulnerable") > of("vulnerable", "broken") > of("secure", "broken")
    assert of() == of("vulnerable", "secure") == of("error")
