from __future__ import annotations

import json
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from hardwood.errors import UsageError
from hardwood.report import write_report
from hardwood.report.drawing import GREEN, RED, draw_tree
from hardwood.report.forest import compact, forest
from hardwood.report.page import tree_picture
from hardwood.report.run_table import run_markdown
from hardwood.runs import Run, read_json, write_atomic, write_json
from hardwood.selfplay.config import dump, resolve
from hardwood.selfplay.table import result_table
from hardwood.tree import Completion, Tree

SECURE, FLAW = "    p = html.escape('<b>')\n", "    p = '<script>'\n"


def records(statuses: str) -> list[dict]:
    names = {"s": "secure", "v": "vulnerable", "b": "broken", "e": "error"}
    return [
        {
            "scenario": f"f{i}",
            "family": f"f{i}",
            "ring": "near",
            "cwe": 79,
            "language": "python",
            "status": names[letter],
            "text": f"    return {letter}\n",
            "reason": "",
        }
        for i, letter in enumerate(statuses)
    ]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    made = Run(tmp_path / "run")
    write_atomic(made.config, dump(resolve("quick")))
    tree = Tree("cwe-079/x/python", "def f():\n")
    tree.add(Completion(SECURE + SECURE, "secure", "reference"), [SECURE, SECURE])
    for _ in range(3):
        tree.add(Completion(FLAW + SECURE, "vulnerable", "root", reason="read etc/passwd"), [FLAW, SECURE])
    tree.add(Completion(FLAW + SECURE, "vulnerable", "splice", 1), [FLAW, SECURE])
    write_json(made.iteration(0).tree(tree.scenario_id), {**tree.to_json(), "cost": {}})
    cost = {"generated_tokens": 10, "oracle_calls": 2, "wall_s": 3.0}
    documents = {
        name: {"records": records(text), "n": 1, "cost": cost}
        for name, text in (("base", "vvbb"), ("tsp", "ssvb"), ("sft", "svvb"))
    }
    growth = [
        {
            "cost": cost,
            "trees": 1,
            "nodes": 5,
            "sampled": {"vulnerable": 3},
            "pairs": {"splice": 1, "value": 0},
            "families_with_a_pair": 1,
            "own_golden_paths": 0,
        }
    ]
    training = {"tsp": [{"train_tokens": 7, "wall_s": 1.0, "history": []}]}
    write_json(
        made.result, result_table(documents, best=0, growth=growth, training=training, environment={"model": "m"})
    )
    evaluations = {"base": made.iteration(0).evaluation("base"), "tsp": made.iteration(0).evaluation("best")}
    for name, path in (evaluations | {"sft": made.named("sft").evaluation("sft")}).items():
        write_json(path, documents[name])
    pair = {
        "tree_id": "cwe-079/x/python@0",
        "node_id": "0",
        "golden": SECURE,
        "losing": FLAW,
        "before": [-5.0, -1.0],
        "after": [-2.0, -9.0],
    }
    write_json(made.iteration(0).train, {"history": [{"loss": 1.0}, {"loss": 0.5}], "moved": [pair]})
    return made


def test_table_states_each_method_and_paired_differences(run: Run) -> None:
    lines = run_markdown(run.root).splitlines()
    assert len(lines) == 5
    assert lines[2].startswith("| near (4) | base | 0.0")
    assert "| tsp | 50.0" in lines[3] and "| 50.0 | 25.0 |" in lines[3], "four families are too few for an interval"


def embedded(page: str) -> dict:
    """The data of the page, as its script reads them."""
    return json.loads(re.search(r'<script type="application/json" id="data">(.*?)</script>', page, re.S)[1])


def test_page_is_one_file_that_asks_nobody_and_ends_no_script_early(run: Run) -> None:
    page = write_report(run.root).read_text()
    assert page.count("<script") == page.count("</script>") == 3
    assert FLAW.strip() not in page and "src=" not in page.split("<script")[0] and "<link" not in page
    assert len(page) < 3_000_000
    data = embedded(page)
    assert FLAW in [node["s"] for node in data["trees"][0]["nodes"]], "generated code is data"
    (training,) = data["training"]
    assert training["history"] == [{"loss": 1.0}, {"loss": 0.5}] and training["moved"][0]["after"] == [-2.0, -9.0]
    assert "0.0 → 50.0 %" in page and "near families" in page


def test_programs_and_groups_come_from_the_evaluations(run: Run) -> None:
    data = embedded(write_report(run.root).read_text())
    assert data["methods"] == ["base", "tsp", "sft"]
    changed = [(one["scenario"], one["before"]["status"], one["after"]["status"]) for one in data["programs"]]
    assert changed == [("f0", "vulnerable", "secure"), ("f1", "vulnerable", "secure"), ("f2", "broken", "vulnerable")]
    (base,) = [row for row in data["groups"]["cwe"] if row["method"] == "base"]
    (tsp,) = [row for row in data["groups"]["cwe"] if row["method"] == "tsp"]
    assert (base["group"], base["value"], base["families"]) == ("CWE-79", 0.0, 4)
    assert tsp["value"] == 50.0 and tsp["low"] is tsp["high"] is None, "four families are too few for an interval"


def test_numbers_that_are_none_leave_the_page_alive(run: Run) -> None:
    step = run.iteration(0)
    write_json(step.train, read_json(step.train) | {"history": [{"loss": float("nan")}, {"loss": 0.5}]})

    def refuse(name: str) -> None:
        raise AssertionError(name)

    page = write_report(run.root).read_text()
    text = re.search(r'<script type="application/json" id="data">(.*?)</script>', page, re.S)[1]
    assert json.loads(text, parse_constant=refuse)["training"][0]["history"] == [{"loss": None}, {"loss": 0.5}]


def test_a_drawing_holds_no_sign_that_xml_cannot() -> None:
    tree = Tree("s", "def f():\n", 0)
    tree.add(Completion("    x = '\x1b\x0c'\n", "secure", "reference"), ["    x = '\x1b\x0c'\n"])
    ElementTree.fromstring(draw_tree(tree.to_json(), "s"))


def test_a_real_fix_is_drawn_green_and_what_it_replaced_red() -> None:
    tree = Tree("s", "def f():\n", 0)
    tree.add(Completion("    good()\n", "unjudged", "reference"), ["    good()\n"])
    tree.add(Completion("    bad()\n", "unjudged", "before"), ["    bad()\n"])
    drawn = {
        re.search(r"<title>(.*?)</title>", g, re.S)[1].strip(): g
        for g in draw_tree(tree.to_json(), "s").split("<g>")[1:]
    }
    assert GREEN in drawn["good()"] and RED not in drawn["good()"]
    assert RED in drawn["bad()"] and "before the fix" in drawn["bad()"]
    assert [(node.get("g"), node.get("f")) for node in compact(tree.to_json())["nodes"]] == [
        (None, None),
        (True, None),
        (None, True),
    ]


def test_trees_hold_what_the_viewer_shows(run: Run) -> None:
    (tree,) = embedded(write_report(run.root).read_text())["trees"]
    by_segment = {node["s"]: node for node in tree["nodes"]}
    flaw = by_segment[FLAW]
    assert flaw["proof"] == "splice" and flaw["c"] == {"vulnerable": 3} and "g" not in flaw
    assert by_segment[SECURE].get("g") or any(node.get("g") for node in tree["nodes"])
    assert tree["proven"] == 1
    assert any(node.get("said") == "read etc/passwd" for node in tree["nodes"])


def test_trees_that_do_not_fit_are_counted(run: Run) -> None:
    paths = list(run.iteration(0).trees())
    assert forest(paths, room=10) == ([], 1)
    kept, left_out = forest(paths)
    assert len(kept) == 1 and left_out == 0


def test_tree_picture_is_an_svg(run: Run) -> None:
    picture = tree_picture(run.root)
    assert picture is not None
    assert ElementTree.fromstring(picture).tag.endswith("svg")


def test_a_run_that_is_not_done_has_a_page_but_no_table(run: Run) -> None:
    run.result.unlink()
    assert "not done yet" in write_report(run.root).read_text()
    with pytest.raises(UsageError, match="--resume"):
        run_markdown(run.root)
