"""Real fixes as trees: one pair where the two programs part, and the fixed one as the golden path."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hardwood.explorer.fixes import LONGEST, fix_trees
from hardwood.generation.format import Format
from hardwood.scenarios import Scenario, load_scenarios
from hardwood.tree import rows

AFTER = "def f(cur, v):\n    sql = 'x'\n    cur.execute(sql, (v,))\n    return 1\n"
BEFORE = AFTER.replace("(sql, (v,))", "(sql + v)")


def _fix(tmp_path: Path, before: str, file: str = "b.py", told: str = "Run it") -> Scenario:
    row = {"func_src_before": before, "func_src_after": AFTER, "file_name": file, "vul_type": "cwe-089", "description": told}  # fmt: skip
    path = tmp_path / "set.json"
    path.write_text(json.dumps([row]))
    return load_scenarios(f"tsp:{path}")[0]


@pytest.mark.parametrize("file", ["b.py", "b.rb"])
def test_a_fix_is_a_pair_at_its_first_difference(tmp_path: Path, file: str) -> None:
    (tree,) = fix_trees([_fix(tmp_path, BEFORE, file)], Format("completion"))
    pair, golden = rows(tree, "\n\n\n")
    assert (pair["kind"], pair["source"], pair["weight"], pair["prefix"]) == (
        "pair",
        "unjudged",
        1.0,
        "    sql = 'x'\n",
    )
    assert (pair["golden"], pair["losing"]) == ("    cur.execute(sql, (v,))\n", "    cur.execute(sql + v)\n")
    assert pair["golden_suffix"] == pair["losing_suffix"] == "    return 1\n\n\n"
    assert (golden["kind"], golden["golden"]) == ("golden", AFTER.partition("\n")[2].rstrip() + "\n\n\n")


def test_what_does_not_differ_teaches_nothing(tmp_path: Path) -> None:
    (tree,) = fix_trees([_fix(tmp_path, AFTER + "\n")], Format("completion"))
    assert rows(tree) == []


def test_a_fix_with_nothing_before_it_teaches_nothing(tmp_path: Path) -> None:
    fix = _fix(tmp_path, BEFORE.replace("def f(cur", "def f(cursor"), told="")
    (tree,) = fix_trees([fix], Format("completion"))
    assert fix.prompt == "" and rows(tree) == []


def test_a_fix_of_a_very_long_program_teaches_nothing(tmp_path: Path) -> None:
    (tree,) = fix_trees([_fix(tmp_path, BEFORE, told="x" * LONGEST)], Format("completion"))
    assert rows(tree) == []


def test_a_line_that_was_missing_is_told_from_one_that_was_wrong(tmp_path: Path) -> None:
    (added,) = fix_trees([_fix(tmp_path, AFTER.replace("    sql = 'x'\n", ""))], Format("completion"))
    pair, _ = rows(added)
    assert (pair["golden"], pair["losing"]) == ("    sql = 'x'\n", "    cur.execute(sql, (v,))\n")
    assert [row["losing"] for row in rows(added, missing_lines="golden")] == ["", ""]
    assert rows(added, missing_lines="drop") == []
    (changed,) = fix_trees([_fix(tmp_path, BEFORE)], Format("completion"))
    assert rows(changed, missing_lines="drop") == rows(changed)
