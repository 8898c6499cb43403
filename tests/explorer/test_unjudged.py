"""The published way: branches at annotated lines, unjudged, each losing to the reference. Every node and row is stated."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from hardwood.errors import OracleError
from hardwood.explorer.config import ExplorerConfig
from hardwood.explorer.unjudged import UnjudgedExplorer
from hardwood.generation.format import Format
from hardwood.generation.policy import Completion
from hardwood.generation.scripted import ScriptedPolicy
from hardwood.scenarios import Scenario, load_scenarios
from hardwood.tree import rows

AFTER = "def f(cur, v):\n    sql = 'x'\n    cur.execute(sql, (v,))\n    return 1\n"
NOTE = (
    "[[1]]\n[Code_Line] cur.execute(sql, (v,))\n[CWE_ID] CWE-89\n[Description] a\n"
    "[[2]]\n[Code_Line] not_there()\n[CWE_ID] CWE-89\n[Description] b\n"
    "[[3]]\n[Code_Line] def f(cur, v):\n[CWE_ID] CWE-89\n[Description] in the prompt\n"
)
WEAK = "    cur.execute(sql + v)\n    return 1\n"


def _scenario(tmp_path: Path, **more: str) -> Scenario:
    row = {
        "func_src_before": AFTER.replace("(sql, (v,))", "(sql + v)"),
        "func_src_after": AFTER,
        "file_name": "b.py",
        "vul_type": "cwe-089",
    }
    path = tmp_path / "set.json"
    path.write_text(json.dumps([{**row, "output": NOTE, "description": "Run it", **more}]))
    return load_scenarios(f"tsp:{path}")[0]


def test_tree_and_rows(tmp_path: Path) -> None:
    scenario = _scenario(tmp_path)
    asked = []

    def script(prompt: str, prefix: str) -> list[str]:
        asked.append((prompt, prefix))
        return [WEAK, "    cur.execute(sql,  (v,))\n    return 2\n", WEAK + "    # again\n", "    pass\n"]

    explorer = UnjudgedExplorer(
        ScriptedPolicy(script), Format("completion"), ExplorerConfig(judged=False, node_samples=4)
    )
    (tree,) = explorer.grow([scenario])
    assert set(asked) == {("# Run it\ndef f(cur, v):\n", "    sql = 'x'\n")}, (
        "one node: one line is absent, one is in the prompt"
    )
    node = tree.find(["    sql = 'x'\n"])
    assert [child.segment for child in tree.children(node)] == [
        "    cur.execute(sql, (v,))\n",
        "    cur.execute(sql + v)\n",
        "    pass\n",
    ], "a branch that equals the golden segment, or an earlier one, is dropped"
    found = rows(tree, "\n\n\n")
    *found, golden = found
    assert {(row["kind"], row["source"], row["weight"]) for row in found} == {("pair", "unjudged", 1.0)}
    assert (golden["kind"], golden["golden"]) == (
        "golden",
        "    sql = 'x'\n    cur.execute(sql, (v,))\n    return 1\n\n\n",
    )
    assert [
        (row["prefix"], row["golden"] + row["golden_suffix"], row["losing"] + row["losing_suffix"]) for row in found
    ] == [
        (
            "    sql = 'x'\n",
            "    cur.execute(sql, (v,))\n    return 1\n\n\n",
            "    cur.execute(sql + v)\n    return 1\n\n\n",
        ),
        ("    sql = 'x'\n", "    cur.execute(sql, (v,))\n    return 1\n\n\n", "    pass\n\n\n\n"),
    ]


def test_a_language_without_a_grammar_is_cut_at_lines(tmp_path: Path) -> None:
    scenario = _scenario(tmp_path, file_name="b.rb")
    explorer = UnjudgedExplorer(
        ScriptedPolicy(lambda prompt, prefix: [WEAK]),
        Format("completion"),
        ExplorerConfig(judged=False, node_samples=1),
    )
    (tree,) = explorer.grow([scenario])
    assert [row["kind"] for row in rows(tree)] == ["pair", "golden"]


class Silent(ScriptedPolicy):
    """Of each request only the first `replies` samples come."""

    def __init__(self, replies: int) -> None:
        super().__init__(lambda prompt, prefix: [WEAK])
        self._replies = replies

    def sample(self, requests: Any, progress: Any = None) -> list[list[Completion]]:
        none = Completion("", 0, 0.0, "error", "the server is down")
        return [
            [*samples[: self._replies], *[none] * (len(samples) - self._replies)]
            for samples in super().sample(requests, progress)
        ]


def test_samples_that_never_came_are_errors_and_none_at_all_is_no_tree(tmp_path: Path) -> None:
    scenario, config = _scenario(tmp_path), ExplorerConfig(judged=False, node_samples=3)
    explorer = UnjudgedExplorer(Silent(1), Format("completion"), config)
    (tree,) = explorer.grow([scenario])
    assert [row["kind"] for row in rows(tree)] == ["pair", "golden"]
    assert [(error.status, error.reason) for error in explorer.errors] == [
        ("error", "no reply: the server is down")
    ] * 2
    with pytest.raises(OracleError, match="none of 3 samples came"):
        UnjudgedExplorer(Silent(0), Format("completion"), config).grow([scenario])


def test_no_usable_node_gives_no_row(tmp_path: Path) -> None:
    scenario = _scenario(tmp_path, output="I see no risk.")
    explorer = UnjudgedExplorer(
        ScriptedPolicy(lambda prompt, prefix: [WEAK]), Format("completion"), ExplorerConfig(judged=False)
    )
    (tree,) = explorer.grow([scenario])
    assert rows(tree) == []


def test_the_corpus_is_branched_at_where_its_references_part() -> None:
    (scenario,) = load_scenarios("corpus:train[id=cwe-078/album-playlist,lang=python]")
    asked: list[str] = []

    def script(prompt: str, prefix: str) -> list[str]:
        asked.append(prefix)
        return [WEAK]

    explorer = UnjudgedExplorer(
        ScriptedPolicy(script), Format("completion"), ExplorerConfig(judged=False, node_samples=1)
    )
    (tree,) = explorer.grow([scenario])
    assert asked and all(scenario.golden.startswith(prefix) for prefix in asked)
    vulnerable = scenario.vulnerable[0].completion
    assert any(vulnerable.startswith(prefix) for prefix in asked)
    assert {row["kind"] for row in rows(tree)} == {"pair", "golden"}
