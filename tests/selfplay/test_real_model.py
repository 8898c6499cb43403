"""A real code model really trains: SmolLM2-135M leans further to the secure segment after it than before."""

from __future__ import annotations

from pathlib import Path

import pytest

from hardwood.runs import Iteration
from hardwood.scenarios import Scenario, load_scenarios
from hardwood.selfplay.config import resolve
from hardwood.selfplay.learning import train_step
from hardwood.selfplay.players import Players
from hardwood.tree import Completion, Tree, rows, segments
from hardwood.tree.segments import normalize
from hardwood.tree.splice import splices


def pair_rows(scenario: Scenario) -> list[dict]:
    """Rows as if the opponent had written the vulnerable reference's first other segment, proven by splice."""
    golden = segments(scenario.prompt, scenario.golden)
    other = segments(scenario.prompt, scenario.vulnerable[0].completion)
    index = next(i for i, piece in enumerate(golden) if i >= len(other) or normalize(piece) != normalize(other[i]))
    if index >= len(other):
        return []
    tree = Tree(scenario.id, scenario.prompt)
    tree.add(Completion(scenario.golden, "secure", "reference"), golden)
    text = splices(scenario.prompt, golden, index, other[index])[0]
    tree.add(Completion(text, "vulnerable", "splice", index + 1), segments(scenario.prompt, text))
    return rows(tree)


def lead(policy, data: list[dict]) -> float:
    """Mean lead of the golden over the losing segment, in nats a token."""

    def score(row: dict, side: str) -> float:
        (tokens,) = policy.logprobs([(row["prompt"], row["prefix"] + row[side])])
        mine = [token.logprob for token in tokens if token.end > len(row["prefix"])]
        return sum(mine) / len(mine)

    return sum(score(row, "golden") - score(row, "losing") for row in data) / len(data)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_node_preference_rises(tmp_path: Path) -> None:
    data = [row for scenario in load_scenarios("corpus:train[cwe=79,lang=python]")[:8] for row in pair_rows(scenario)]
    pairs = [row for row in data if row["kind"] == "pair"]
    assert len(pairs) >= 5
    config = resolve(
        "quick",
        None,
        ["training.learning_rate=5e-4", "training.epochs=4", "training.batch_trees=4"],
        model="smollm2-135m",
    )
    before = lead(Players(config).policy(config.model), pairs)
    step = Iteration(tmp_path / "step")
    document = train_step(config, config.model, data, step)
    after = lead(Players(config).policy(str(step.checkpoint)), pairs)
    assert after > before + 0.1, (before, after)
    assert document["history"][-1]["margin"] > 0.1
    assert document["history"][-1]["anchor_nll"] < document["history"][0]["anchor_nll"]
