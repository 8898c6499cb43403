"""Values, labels, weights and rows of a tree that is stated in full."""

from __future__ import annotations

import json

import pytest

from hardwood.tree import Completion, Tree, label, rows
from hardwood.tree.credit import missing_line, probability_of_drop
from hardwood.tree.rows import ROW_COLUMNS, MissingLines

CHECK, SKIP, READ, RAW = "    p = check(n)\n", "    p = skip(n)\n", "    return read(p)\n", "    return p\n"


def grown() -> Tree:
    tree = Tree("cwe-022/x/python", "def f(n):\n")

    def add(pieces: list[str], status: str, origin: str, start: int = 0) -> None:
        tree.add(Completion("".join(pieces), status, origin, start), pieces)

    add([CHECK, READ], "secure", "reference")
    for status in ("vulnerable", "vulnerable", "broken"):
        add([SKIP, READ], status, "root")
    for status in ("secure", "secure", "secure", "broken"):
        add([CHECK, READ], status, "rollout", 1)
    for _ in range(2):
        add([SKIP, READ], "vulnerable", "rollout", 1)
    add([CHECK, RAW], "error", "rollout", 1)
    return tree


def test_a_sample_counts_from_where_it_was_sampled() -> None:
    tree = grown()
    check, skip = tree.find([CHECK]), tree.find([SKIP])
    assert check is not None and skip is not None
    assert tree.nodes[0].visits == 3, "rollouts from below the root say nothing about the root"
    assert (check.visits, check.value) == (4, 0.75), "errors are left out, references are not samples"
    assert skip.value == 0.0
    assert tree.find([READ]) is None


def test_a_node_without_samples_has_no_value() -> None:
    tree = Tree("s", "p")
    tree.add(Completion(CHECK, "secure", "reference"), [CHECK])
    node = tree.find([CHECK])
    assert node is not None and node.value is None


def test_a_branch_loses_by_the_drop_in_value() -> None:
    (pair,) = label(grown())
    assert (pair.weight, pair.source) == (0.75, "value")
    assert pair.node == 0


def test_what_may_be_chance_blames_nobody() -> None:
    """Two secure of three against none of three: a drop of 0.67, and one time in three it is no drop of 0.3."""
    tree = Tree("s", "p")
    for status in ("secure", "secure", "broken"):
        tree.add(Completion(CHECK + READ, status, "rollout", 1), [CHECK, READ])
        tree.add(Completion(SKIP + READ, "vulnerable", "rollout", 1), [SKIP, READ])
    assert not list(label(tree))
    tree.add(Completion(CHECK + READ, "secure", "rollout", 1), [CHECK, READ])
    tree.add(Completion(CHECK + READ, "secure", "rollout", 1), [CHECK, READ])
    assert [pair.source for pair in label(tree)] == ["value"]


def test_the_probability_of_a_drop() -> None:
    assert probability_of_drop(0, 0, 0, 0, 0.0) == pytest.approx(0.5, abs=0.01), "nothing is known"
    assert probability_of_drop(3, 3, 0, 3, 0.3) == pytest.approx(0.89, abs=0.01)
    assert probability_of_drop(30, 30, 0, 30, 0.3) > 0.999
    assert probability_of_drop(0, 3, 3, 3, 0.3) < 0.01


def test_no_blame_where_the_golden_child_is_no_better() -> None:
    tree = Tree("s", "p")
    tree.add(Completion(CHECK + READ, "secure", "reference"), [CHECK, READ])
    for piece in (CHECK, SKIP):
        for _ in range(3):
            tree.add(Completion(piece + READ, "vulnerable", "rollout", 1), [piece, READ])
    assert not [pair for pair in label(tree) if pair.node == 0]


def test_too_few_visits_blame_nobody() -> None:
    assert not list(label(grown(), min_visits=5))


def test_a_vulnerable_splice_proves_it() -> None:
    tree = grown()
    tree.add(Completion(SKIP + READ, "vulnerable", "splice", 1), [SKIP, READ])
    (pair,) = label(tree, min_visits=99)
    assert (pair.weight, pair.source) == (1.0, "splice")


def test_a_vulnerable_reference_through_a_segment_proves_nothing_about_it() -> None:
    tree = grown()
    tree.add(Completion(SKIP + RAW, "vulnerable", "reference"), [SKIP, RAW])
    assert not list(label(tree, min_visits=99))


def test_broken_loses_only_when_asked() -> None:
    tree = Tree("s", "p")
    for _ in range(3):
        tree.add(Completion(CHECK, "secure", "root"), [CHECK])
        tree.add(Completion(SKIP, "broken", "root"), [SKIP])
    assert not list(label(tree))
    assert [pair.weight for pair in label(tree, broken_loses=True)] == [1.0]


def test_rows() -> None:
    found = rows(grown(), ending="\n\n\n")
    assert all(tuple(row) == ROW_COLUMNS for row in found)
    pair = next(row for row in found if row["kind"] == "pair")
    assert (pair["prefix"], pair["golden"], pair["losing"]) == ("", CHECK, SKIP)
    assert pair["golden_suffix"] == "    return read(p)\n\n\n"
    golden = [row for row in found if row["kind"] == "golden"]
    assert {row["source"] for row in golden} == {"own"}, (
        "the reference anchors only where the model has nothing of its own"
    )
    assert sum(row["weight"] for row in golden) == pytest.approx(1.0)
    assert all(row["golden"] == "    p = check(n)\n    return read(p)\n\n\n" for row in golden)


def test_pairs_of_whole_programs_stand_beside_the_anchors_when_asked() -> None:
    tree = guarded()
    tree.add(Completion(SKIP + READ, "vulnerable", "root"), [SKIP, READ])
    found = rows(tree, ending="\n", sources=("whole",))
    (pair,) = [row for row in found if row["kind"] == "pair"]
    assert (pair["source"], pair["prefix"], pair["losing"]) == ("whole", "", SKIP + READ.rstrip() + "\n")
    assert [row["golden"] for row in found if row["kind"] == "golden"] == [pair["golden"]]
    assert "whole" not in {row["source"] for row in rows(tree)}


def guarded() -> Tree:
    """A program whose flaw is a missing guard, and one whose flaw is another statement."""
    tree = Tree("s", "def f(n):\n")
    guard = "    guard(n)\n"
    tree.add(Completion(guard + CHECK + READ, "secure", "reference"), [guard, CHECK, READ])
    tree.add(Completion(CHECK + READ, "vulnerable", "splice", 1), [CHECK, READ])
    tree.add(Completion(guard + SKIP + READ, "vulnerable", "splice", 2), [guard, SKIP, READ])
    return tree


def test_a_missing_line_is_told_from_a_wrong_one() -> None:
    tree = guarded()
    assert {tree.nodes[pair.losing].segment: missing_line(tree, pair) for pair in label(tree)} == {
        CHECK: True,
        SKIP: False,
    }


@pytest.mark.parametrize(("choice", "losing"), [("pair", [CHECK, SKIP]), ("golden", ["", SKIP]), ("drop", [SKIP])])
def test_what_becomes_of_missing_lines(choice: MissingLines, losing: list[str]) -> None:
    found = [row for row in rows(guarded(), missing_lines=choice) if row["kind"] == "pair"]
    assert sorted(row["losing"] for row in found) == sorted(losing)
    assert all(row["golden"] for row in found)


def test_only_the_kinds_of_proof_that_are_asked_for() -> None:
    def kinds(sources: list[str] | None = None) -> list[str]:
        return [row["source"] for row in rows(grown(), sources=sources) if row["kind"] == "pair"]

    assert kinds() == kinds(["value", "graft"]) == ["value"]
    assert kinds(["splice"]) == []


def test_share_of_the_references_among_golden_paths() -> None:
    weights: dict[str, float] = {}
    for row in rows(grown(), reference_share=0.25):
        if row["kind"] == "golden":
            weights[row["source"]] = weights.get(row["source"], 0.0) + row["weight"]
    assert weights == pytest.approx({"reference": 0.25, "own": 0.75})
    assert {row["source"] for row in rows(grown(), own_golden=0) if row["kind"] == "golden"} == {"reference"}


def test_json_round_trip() -> None:
    tree = grown()
    again = Tree.from_json(json.loads(json.dumps(tree.to_json())))
    assert again.to_json() == tree.to_json()
    assert rows(again) == rows(tree)
