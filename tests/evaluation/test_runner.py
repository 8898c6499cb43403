"""`evaluate` and `grow` as a notebook calls them: with an oracle that judges in this process, and a number of samples."""

from __future__ import annotations

from hardwood.evaluation.runner import SamplingConfig, evaluate
from hardwood.explorer import ExplorerConfig, grow
from hardwood.generation.scripted import ScriptedPolicy
from hardwood.oracles import open_oracle
from hardwood.scenarios import Scenario


def test_an_oracle_and_a_number_are_enough(notes: Scenario) -> None:
    policy = ScriptedPolicy(lambda prompt, prefix: [notes.golden, notes.vulnerable[0].completion])
    oracle = open_oracle(stop_early=True)
    outcome = evaluate(policy, [notes], oracle=oracle, n=2)
    assert sorted(record["status"] for record in outcome.records) == ["secure", "vulnerable"]
    assert outcome.cost["oracle_calls"] == 2
    assert len(evaluate(policy, [notes], oracle, SamplingConfig(n=3)).records) == 3


def test_a_tree_grows_by_an_oracle(notes: Scenario) -> None:
    policy = ScriptedPolicy(lambda prompt, prefix: [notes.vulnerable[0].completion] if not prefix else ["    return None\n"])  # fmt: skip
    tree = grow(policy, notes, oracle=open_oracle(stop_early=True), config=ExplorerConfig(risk_nodes=("diff",)))
    assert tree.scenario_id == notes.id and tree.with_status("vulnerable")
