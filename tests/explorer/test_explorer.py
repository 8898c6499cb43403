"""A scripted policy grows a tree that is judged in the real sandbox; every label and weight is stated."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from hardwood.errors import OracleError, UsageError
from hardwood.explorer.config import ExplorerConfig
from hardwood.explorer.explorer import Explorer
from hardwood.explorer.paths import flagged_lines
from hardwood.explorer.risk_nodes import find_risk_nodes
from hardwood.explorer.risk_nodes.path import GoldenPath
from hardwood.generation.format import Format
from hardwood.generation.policy import Completion
from hardwood.generation.scripted import ScriptedPolicy
from hardwood.scenarios import Scenario
from hardwood.tree import label, rows

PATH = "    path = NOTES / name\n"
RESOLVED = "    path = (NOTES / name).resolve()\n"
CHECK = "    if not path.is_relative_to(NOTES.resolve()) or not path.is_file():\n"
WEAK = "    if not path.is_file():\n"
NONE = "        return None\n"
READ = "    return path.read_text()\n"


def script(prompt: str, prefix: str) -> list[str]:
    """Vulnerable from the prompt alone; after the resolved path it drops the check in three of four samples; after the check it is secure."""
    return {
        "": [PATH + WEAK + NONE + READ],
        RESOLVED: [WEAK + NONE + READ, "    return path.read_text()\n", WEAK + NONE + READ, CHECK + NONE + READ],
        RESOLVED + CHECK: [NONE + READ],
        RESOLVED + WEAK: [NONE + READ],
    }[prefix]


def grow(notes: Scenario, executor: Any, **settings: Any) -> tuple[Any, ScriptedPolicy]:
    config = ExplorerConfig(
        **{
            "root_samples": 3,
            "node_samples": 4,
            "rollouts": 3,
            "own_programs": 0,
            "grafts": 0,
            "risk_nodes": ("off-golden mass",),
            **settings,
        }
    )
    policy = ScriptedPolicy(script, lambda before, token: -3.0 if "is_relative_to" in token else -0.01)
    (tree,) = Explorer(policy, executor, Format("completion"), config).grow([notes])
    return tree, policy


def test_the_node_where_the_flaw_emerges_is_found_and_proven(notes: Scenario, executor: Any) -> None:
    tree, _ = grow(notes, executor, nodes_per_tree=1)
    node = tree.find([RESOLVED])
    assert node.provenance == ["off-golden mass"]
    assert {key: tree.nodes[child].segment for key, child in node.children.items()}.keys() == node.children.keys()
    (pair,) = [pair for pair in label(tree) if pair.node == node.id]
    assert tree.nodes[pair.golden].segment == CHECK
    assert tree.nodes[pair.losing].segment == WEAK
    assert (pair.weight, pair.source) == (1.0, "splice")
    assert tree.find([RESOLVED, CHECK]).value == 1.0
    assert tree.find([RESOLVED, WEAK]).value == 0.0
    assert node.value == pytest.approx(1 / 4), (
        "one of the four samples at the node was secure; rollouts from below do not count"
    )


def test_a_branch_that_raises_for_a_missing_note_is_broken_and_does_not_lose(notes: Scenario, executor: Any) -> None:
    tree, _ = grow(notes, executor, nodes_per_tree=1)
    losing = {tree.nodes[pair.losing].segment for pair in label(tree)}
    assert READ not in losing
    assert tree.find([RESOLVED, READ]).counts == {"broken": 1}


def test_rows_of_the_tree(notes: Scenario, executor: Any) -> None:
    tree, _ = grow(notes, executor, nodes_per_tree=1)
    pair = next(row for row in rows(tree) if row["kind"] == "pair" and row["prefix"] == RESOLVED)
    assert (pair["golden"], pair["losing"]) == (CHECK, WEAK)
    own = [row for row in rows(tree) if row["kind"] == "golden" and row["source"] == "own"]
    assert own[0]["golden"].startswith(RESOLVED + CHECK), "secure finds become golden paths"


def test_own_vulnerable_program_is_repaired_by_the_fix_of_the_reference(notes: Scenario, executor: Any) -> None:
    tree, policy = grow(notes, executor, nodes_per_tree=0, grafts=1, root_samples=1, topups=0)
    repairs = [c for c, _ in tree.completions if c.origin == "graft"]
    assert [(c.status, c.repairs) for c in repairs] == [("secure", PATH + WEAK + NONE + READ)]
    own = [row["golden"].rstrip("\n") for row in rows(tree) if row["kind"] == "golden" and row["source"] == "own"]
    assert own == [repairs[0].text.rstrip("\n")]
    assert len(policy.requests) == 1, "a repair costs no generated token"


def test_the_same_program_is_judged_once(notes: Scenario, executor: Any) -> None:
    before = executor.calls
    tree, _ = grow(notes, executor, last_chances=0)
    different = {completion.text for completion, _ in tree.completions}
    assert executor.calls - before == len(different)


def test_own_programs_are_walked_only_where_something_secure_is_in_reach(notes: Scenario, executor: Any) -> None:
    _, policy = grow(notes, executor, own_programs=1, nodes_per_tree=0, topups=0)
    assert {request.prefix for request in policy.requests} == {""}


def test_own_programs_are_walked_from_the_end_backwards(notes: Scenario, executor: Any) -> None:
    weak = PATH + WEAK + NONE + READ

    def answer(prompt: str, prefix: str) -> list[str]:
        return [weak, notes.golden] if not prefix else [weak.removeprefix(prefix)]

    policy = ScriptedPolicy(answer)
    settings = {"root_samples": 2, "nodes_per_tree": 0, "topups": 0, "grafts": 0, "last_chances": 0}
    config = ExplorerConfig(own_programs=1, own_nodes=1, **settings)
    Explorer(policy, executor, Format("completion"), config).grow([notes])
    assert {request.prefix for request in policy.requests} == {"", PATH + WEAK + NONE}


def test_identifiers() -> None:
    golden = ["a\n", "b\n", "c\n"]
    path = GoldenPath(golden, [["a\n", "x\n"], ["a\n", "b\n"]], [-0.1, -3.0, -5.0])
    found = find_risk_nodes(path, ("diff", "off-golden mass"), 2)
    assert [(node.index, node.provenance) for node in found] == [
        (1, ("diff", "off-golden mass")),
        (2, ("off-golden mass", "diff")),
    ]
    assert [node.index for node in find_risk_nodes(path, ("off-golden mass",), 1)] == [2]
    with pytest.raises(UsageError, match="diff"):
        find_risk_nodes(path, ("difff",), 2)


SEGMENTS = [RESOLVED, CHECK, NONE, READ]


def _found(name: str, limit: int = 9, **path: Any) -> list[int]:
    return [node.index for node in find_risk_nodes(GoldenPath(SEGMENTS, **path), (name,), limit)]


def test_annotated_lines_name_their_segments() -> None:
    assert _found("annotated", prompt_lines=7, annotated=(8, 10, 3)) == [1, 3], "line 3 is in the prompt"
    assert _found("annotated") == []


def test_an_analyser_names_the_golden_segment_opposite_the_flagged_one() -> None:
    weak = [PATH, WEAK, NONE, READ]
    assert _found("analyser", prompt_lines=2, vulnerable=[weak], flagged=[[5]]) == [3], "the equal segment"
    assert _found("analyser", prompt_lines=2, vulnerable=[weak], flagged=[[3]]) == [0], "the run that it stands against"
    assert _found("analyser", prompt_lines=2, vulnerable=[weak], flagged=[[]]) == []


def test_entropy_all_and_random() -> None:
    assert _found("entropy", limit=1, entropies=(0.6, 0.1, 2.0, 0.4)) == [2]
    assert _found("entropy", entropies=(0.6, 0.1, 2.0, 0.4)) == [0, 2]
    assert _found("all") == [0, 1, 2, 3]
    drawn = [_found("random", limit=2, seed=seed) for seed in range(8)]
    assert drawn == [_found("random", limit=2, seed=seed) for seed in range(8)], "the same seed draws the same"
    assert len({tuple(nodes) for nodes in drawn}) > 1


def test_entropy_is_refused_where_the_policy_gives_none(notes: Scenario, executor: Any) -> None:
    with pytest.raises(UsageError, match="no entropy"):
        grow(notes, executor, risk_nodes=("diff", "entropy"))


class Silent(ScriptedPolicy):
    """Its first `replies` samples come, the rest do not."""

    def __init__(self, replies: int) -> None:
        super().__init__(script)
        self._left = replies

    def sample(self, requests: Any, progress: Any = None) -> list[list[Completion]]:
        return [[self._or_none(sample) for sample in samples] for samples in super().sample(requests, progress)]

    def _or_none(self, sample: Completion) -> Completion:
        self._left -= 1
        return sample if self._left >= 0 else Completion("", 0, 0.0, "error", "the server is down")


def test_samples_that_never_came_are_errors(notes: Scenario, executor: Any) -> None:
    config = ExplorerConfig(root_samples=3, node_samples=2, nodes_per_tree=1, grafts=0, topups=0, risk_nodes=("diff",))
    explorer = Explorer(Silent(1), executor, Format("completion"), config)
    (tree,) = explorer.grow([notes])
    assert [(error.status, error.reason) for error in explorer.errors] == [
        ("error", "no reply: the server is down")
    ] * 2, "the node is the root, which has its samples already"
    assert tree.nodes[0].visits == 1, "they are no programs"


def test_where_nobody_answers_no_tree_grows(notes: Scenario, executor: Any) -> None:
    explorer = Explorer(Silent(0), executor, Format("completion"), ExplorerConfig(root_samples=3))
    with pytest.raises(OracleError, match="none of 3 samples came; the first: no reply: the server is down"):
        explorer.grow([notes])


def test_an_analyser_is_not_asked_of_a_language_that_it_does_not_know(notes: Scenario) -> None:
    with pytest.raises(UsageError, match=r"bandit 'go'\. Allowed: python"):
        flagged_lines("bandit", [notes, replace(notes, language="go")])


def test_the_explorer_asks_bandit_where_to_branch(executor: Any) -> None:
    from hardwood.scenarios import load_scenarios

    (scenario,) = load_scenarios("corpus:train[id=cwe-078/album-playlist,lang=python]")
    config = ExplorerConfig(
        root_samples=1, node_samples=0, own_programs=0, grafts=0, topups=0, risk_nodes=("analyser",), analyser="bandit"
    )
    policy = ScriptedPolicy(lambda prompt, prefix: ["    pass\n"])
    (tree,) = Explorer(policy, executor, Format("completion"), config).grow([scenario])
    assert [node.depth for node in tree.nodes if "analyser" in node.provenance]
