"""A scripted policy grows a tree whose secure find is followed: every node, label, weight and row is stated."""

from __future__ import annotations

from typing import Any

from hardwood.explorer.config import ExplorerConfig
from hardwood.explorer.explorer import Explorer
from hardwood.generation.format import Format
from hardwood.generation.scripted import ScriptedPolicy
from hardwood.scenarios import Scenario
from hardwood.tree import label, rows

PATH = "    path = NOTES / name\n"
RESOLVED = "    path = (NOTES / name).resolve()\n"
CHECK = "    if not path.is_relative_to(NOTES.resolve()) or not path.is_file():\n"
OTHER = "    if NOTES.resolve() not in path.parents or not path.is_file():\n"
WEAK = "    if not path.is_file():\n"
NONE = "        return None\n"
READ = "    return path.read_text()\n"
OPEN = "    return open(path).read()\n"
BARE = "    return path\n"
SECURE, VULNERABLE, BROKEN = "secure", "vulnerable", "broken"


def script(prompt: str, prefix: str) -> list[str]:
    return {
        "": [PATH + WEAK + NONE + READ],
        RESOLVED: [WEAK + NONE + READ, OTHER + NONE + READ],
        RESOLVED + OTHER + NONE: [OPEN, BARE],
    }[prefix]


def unlikely(before: str, token: str) -> float:
    """The opponent puts its mass elsewhere at the check of the reference, and, on its own path, at the last line."""
    return -3.0 if "is_relative_to" in token or ("parents" in before and "read_text" in token) else -0.01


def _grow(notes: Scenario, executor: Any, depth: int) -> Any:
    config = ExplorerConfig(
        root_samples=2, node_samples=2, nodes_per_tree=1, own_programs=0, grafts=0, topups=0, risk_nodes=("off-golden mass",), depth=depth,
    )  # fmt: skip
    policy = ScriptedPolicy(script, unlikely)
    (tree,) = Explorer(policy, executor, Format("completion"), config).grow([notes])
    return tree


def _nodes(tree: Any) -> dict[tuple[str, ...], tuple[dict, dict, list[str]]]:
    return {
        tuple(step.segment for step in tree.path(node.id)): (dict(node.counts), dict(node.spliced), node.provenance)
        for node in tree.nodes
    }


def test_every_node_of_a_tree_of_depth_4(notes: Scenario, executor: Any) -> None:
    seen = _nodes(_grow(notes, executor, 2))
    mass = ["off-golden mass"]
    assert seen == {
        (): ({VULNERABLE: 2}, {}, []),
        # the reference, and what was sampled and spliced at the node before its check
        (RESOLVED,): ({VULNERABLE: 1, SECURE: 1}, {}, mass),
        (RESOLVED, CHECK): ({}, {}, []),
        (RESOLVED, CHECK, NONE): ({}, {}, []),
        (RESOLVED, CHECK, NONE, READ): ({}, {}, []),
        (RESOLVED, WEAK): ({VULNERABLE: 1}, {VULNERABLE: 1}, []),
        (RESOLVED, WEAK, NONE): ({VULNERABLE: 1}, {}, []),
        (RESOLVED, WEAK, NONE, READ): ({VULNERABLE: 1}, {}, []),
        # the secure find, followed to the node before its last line
        (RESOLVED, OTHER): ({SECURE: 1}, {SECURE: 1}, []),
        (RESOLVED, OTHER, NONE): ({SECURE: 2, BROKEN: 1}, {}, mass),
        (RESOLVED, OTHER, NONE, READ): ({SECURE: 1}, {}, []),
        (RESOLVED, OTHER, NONE, OPEN): ({SECURE: 1}, {SECURE: 1}, []),
        (RESOLVED, OTHER, NONE, BARE): ({BROKEN: 1}, {BROKEN: 1}, []),
        # the vulnerable reference and the model's own program, which are the same
        (PATH,): ({VULNERABLE: 2}, {}, []),
        (PATH, WEAK): ({VULNERABLE: 2}, {}, []),
        (PATH, WEAK, NONE): ({VULNERABLE: 2}, {}, []),
        (PATH, WEAK, NONE, READ): ({VULNERABLE: 2}, {}, []),
    }


def test_its_labels_weights_and_rows(notes: Scenario, executor: Any) -> None:
    tree = _grow(notes, executor, 2)
    pairs = [
        (tree.prefix(p.node), tree.nodes[p.golden].segment, tree.nodes[p.losing].segment, p.weight, p.source)
        for p in label(tree)
    ]
    assert pairs == [(RESOLVED, CHECK, WEAK, 1.0, "splice")], "a broken branch does not lose"
    found = [
        (row["kind"], row["source"], row["prefix"], row["golden"].rstrip("\n"), row["losing"], row["weight"])
        for row in rows(tree)
    ]
    own = [RESOLVED + OTHER + NONE + READ, RESOLVED + OTHER + NONE + OPEN]
    assert found == [
        ("pair", "splice", RESOLVED, CHECK.rstrip("\n"), WEAK, 1.0),
        *[("golden", "own", "", text.rstrip("\n"), "", 0.5) for text in own],
        ("ability", "own", "", (PATH + WEAK + NONE + READ).rstrip("\n"), "", 1.0),
    ]


def test_depth_1_follows_the_reference_alone(notes: Scenario, executor: Any) -> None:
    seen = _nodes(_grow(notes, executor, 1))
    assert (RESOLVED, OTHER, NONE, READ) in seen and (RESOLVED, OTHER, NONE, OPEN) not in seen
