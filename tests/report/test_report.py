from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest

from hardwood.errors import UsageError
from hardwood.report import write_report
from hardwood.report.drawing import draw_curve
from hardwood.report.markdown import markdown_table
from hardwood.report.page import tree_picture
from hardwood.runs import Run, write_atomic, write_json
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
        tree.add(Completion(FLAW + SECURE, "vulnerable", "root"), [FLAW, SECURE])
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
    write_json(made.iteration(0).train, {"history": [{"loss": 1.0}, {"loss": 0.5}]})
    return made


def test_table_states_each_method_and_paired_differences(run: Run) -> None:
    lines = markdown_table(run.root).splitlines()
    assert len(lines) == 5
    assert lines[2].startswith("| near (4) | base | 0.0")
    assert "| tsp | 50.0" in lines[3] and "| 50.0 [0.0, 100.0] |" in lines[3]


def test_page_is_whole_and_escapes_generated_code(run: Run) -> None:
    page = write_report(run.root).read_text()
    assert "<script>" not in page and "&lt;script&gt;" in page
    assert "http://" not in page.replace("http://www.w3.org/2000/svg", "") and "src=" not in page
    assert "proven by splice" in page and "loss, 2 steps" in page


def test_tree_picture_is_an_svg(run: Run) -> None:
    picture = tree_picture(run.root)
    assert picture is not None
    assert ElementTree.fromstring(picture).tag.endswith("svg")


def test_a_run_that_is_not_done_has_a_page_but_no_table(run: Run) -> None:
    run.result.unlink()
    assert "not done yet" in write_report(run.root).read_text()
    with pytest.raises(UsageError, match="--resume"):
        markdown_table(run.root)


def test_curve_of_nothing() -> None:
    assert "nothing logged" in draw_curve([], "loss")
