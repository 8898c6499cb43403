"""A budget goes where vulnerability was found, and is not overdrawn."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardwood.explorer.budget import Budget, promise
from hardwood.explorer.config import ExplorerConfig
from hardwood.explorer.explorer import Explorer
from hardwood.generation.format import Format
from hardwood.generation.scripted import ScriptedPolicy
from hardwood.scenarios import Scenario
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


def test_a_tree_in_which_nothing_is_found_leaves_its_share_to_the_others(notes: Scenario, executor: Any) -> None:
    good, bad = notes, replace(notes, id="weak/python", prompt="import os\n" + notes.prompt)
    weak = "    path = NOTES / name\n    if not path.is_file():\n        return None\n    return path.read_text()\n"

    def script(prompt: str, prefix: str) -> list[str]:
        whole = weak if prompt.startswith("import os") else notes.golden
        return [whole.removeprefix(prefix) if whole.startswith(prefix) else "    return None\n"]

    def sampled(verdicts: int | None) -> list[int]:
        settings = ExplorerConfig(
            root_samples=2,
            node_samples=4,
            nodes_per_tree=1,
            grafts=0,
            topups=0,
            risk_nodes=("off-golden mass",),
            verdicts_a_tree=verdicts,
        )
        trees = Explorer(
            ScriptedPolicy(script, lambda before, token: -3.0 if "is_relative_to" in token else -0.01),
            executor,
            Format("completion"),
            settings,
        ).grow([good, bad])
        return [sum(c.origin in ("root", "node", "rollout") for c, _ in tree.completions) for tree in trees]

    assert sampled(None) == [6, 6]
    assert sampled(4) == [2, 6], "eight verdicts: two for each root, four where the program was vulnerable"
    assert sampled(2) == [2, 2]


@pytest.mark.parametrize("budget", [{"verdicts_a_tree": 1}, {"tokens_a_tree": 1}])
def test_each_tree_has_roots_however_small_the_budget(notes: Scenario, executor: Any, budget: dict[str, int]) -> None:
    scenarios = [replace(notes, id=f"{name}/python") for name in "abc"]
    policy = ScriptedPolicy(lambda prompt, prefix: [notes.golden.removeprefix(prefix)])
    config = ExplorerConfig(root_samples=2, grafts=0, **budget)
    trees = Explorer(policy, executor, Format("completion"), config).grow(scenarios)
    sampled = [sum(completion.origin == "root" for completion, _ in tree.completions) for tree in trees]
    assert sampled == [1 if "verdicts_a_tree" in budget else 2] * 3
