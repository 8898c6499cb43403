"""Other people's fixes and prompts as scenarios: SVEN, the authors' annotated set, SecurityEval."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardwood.errors import UsageError
from hardwood.oracles import judge
from hardwood.scenarios import load_scenarios
from hardwood.scenarios.annotations import count_matches, read_annotations

DATA = Path(__file__).parents[3] / "shared" / "data"
AFTER = "def f(cur, v):\n    sql = 'x'\n    cur.execute(sql, (v,))\n    return 1  # done\n    return 1  # done\n"
NOTE = (
    "```\n[[1]]\n[Code_Line]  cur.execute(sql, (v,))\n[CWE_ID]CWE-89\n[Description]SQL\n\n"
    "[[2]]\n[Code_Line] return 1\n[CWE_ID] CWE-20\n[Description] twice\n\n[[3]]\n[Code_Line] gone()\n[CWE_ID] none\n[Description] no such line\n```"
)


def _row(**more: str) -> dict[str, str]:
    before = AFTER.replace("(sql, (v,))", "(sql + v)")
    return {"func_src_before": before, "func_src_after": AFTER, "file_name": "a/b.py", "vul_type": "cwe-089", **more}


def test_annotations_are_placed_or_said_to_be_lost() -> None:
    first, second, third = read_annotations(NOTE, AFTER)
    assert (first.match, first.line, first.cwe, first.description) == ("exact", 2, 89, "SQL")
    assert (second.match, second.lines, second.line) == ("substring", (3, 4), None), "ambiguous: not guessed"
    assert (third.match, third.line, third.cwe) == ("absent", None, 0)
    assert count_matches([first, second, third]) == {
        "nodes": 3, "exact": 1, "substring": 1, "absent": 1, "ambiguous": 1,
    }  # fmt: skip


@given(st.text())
def test_any_text_is_read_without_an_error(text: str) -> None:
    for note in read_annotations(text, AFTER):
        assert all(note.code in AFTER.split("\n")[line] for line in note.lines)


def test_the_annotated_set(tmp_path: Path) -> None:
    path = tmp_path / "set.json"
    path.write_text(json.dumps([_row(output=NOTE, description="Run it")]))
    (scenario,) = load_scenarios(f"tsp:{path}")
    assert (scenario.id, scenario.cwe, scenario.language, scenario.tested) == ("tsp/0", 89, "python", False)
    assert scenario.prompt == "# Run it\ndef f(cur, v):\n"
    assert scenario.program(scenario.golden) == "# Run it\n" + AFTER
    line = scenario.annotations[0].line
    assert line is not None and "execute" in scenario.program(scenario.golden).split("\n")[line]


def test_what_has_no_tests_is_not_judged_by_execution(tmp_path: Path) -> None:
    path = tmp_path / "set.json"
    path.write_text(json.dumps([_row()]))
    (scenario,) = load_scenarios(f"tsp:{path}")
    with pytest.raises(UsageError, match="has no tests"):
        judge(scenario, AFTER)


def test_sven_layout(tmp_path: Path) -> None:
    for folder in ("train", "val"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "cwe-089.jsonl").write_text(json.dumps(_row()) + "\n")
    first, second = load_scenarios(f"sven:{tmp_path}")
    assert (first.split, second.split, first.ring) == ("train", "validation", "external")


@pytest.mark.parametrize(
    ("selection", "message"),
    [("sven:{}", "holds no SVEN data"), ("tsp:{}/none.json", "cannot read"), ("securityeval:{}/none", "cannot read")],
)
def test_missing_data_is_said(selection: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=message):
        load_scenarios(selection.format(tmp_path))


def test_a_row_of_another_format_is_named(tmp_path: Path) -> None:
    path = tmp_path / "set.json"
    path.write_text(json.dumps([_row(file_name="x.cobol")]))
    with pytest.raises(UsageError, match="item 0"):
        load_scenarios(f"tsp:{path}")


@pytest.mark.parametrize(
    "row",
    [
        _row(vul_type="CWE-89/CWE-20"),
        _row(vul_type="sql injection"),
        {**_row(), "vul_type": 89},
        {**_row(), "description": None},
        ["x"],
        "x",
        None,
    ],
)
def test_a_malformed_row_is_named(tmp_path: Path, row: object) -> None:
    (tmp_path / "train").mkdir()
    (tmp_path / "train" / "a.jsonl").write_text("\n" + json.dumps(row) + "\n")
    (tmp_path / "set.json").write_text(json.dumps([row]))
    with pytest.raises(UsageError, match="item 0: not a fix"):
        load_scenarios(f"tsp:{tmp_path / 'set.json'}")
    with pytest.raises(UsageError, match=r"a\.jsonl:2: not a fix"):
        load_scenarios(f"sven:{tmp_path}")


PROMPT = {"id": "a", "prompt": "def f():\n", "insecure_code": "x\u2028y", "cwe": "CWE-020"}


def test_prompts_and_their_rows_of_another_form(tmp_path: Path) -> None:
    path = tmp_path / "p.jsonl"
    path.write_text(json.dumps(PROMPT, ensure_ascii=False) + "\n")
    (scenario,) = load_scenarios(f"securityeval:{path}")
    assert (scenario.cwe, scenario.vulnerable[0].completion) == (20, "x\u2028y")
    for text in (json.dumps({**PROMPT, "cwe": "CWE-89/CWE-20"}), '["x"]', '{"half'):
        path.write_text(text)
        with pytest.raises(UsageError, match=r"p\.jsonl:1: not a"):
            load_scenarios(f"securityeval:{path}")


def test_a_line_that_is_no_json_is_named(tmp_path: Path) -> None:
    (tmp_path / "train").mkdir()
    (tmp_path / "train" / "a.jsonl").write_text(json.dumps(_row()) + '\n{"half')
    with pytest.raises(UsageError, match=r"a\.jsonl:2: not a line of JSON"):
        load_scenarios(f"sven:{tmp_path}")


@pytest.mark.data
def test_the_published_set_has_the_counts_that_were_measured() -> None:
    scenarios = load_scenarios(f"tsp:{DATA}/tsp/sec-new-desc_annotated.json")
    assert len(scenarios) == 421
    counts = count_matches(note for scenario in scenarios for note in scenario.annotations)
    assert counts == {"nodes": 1455, "exact": 1329, "substring": 25, "absent": 101, "ambiguous": 46}


@pytest.mark.data
def test_all_of_sven_and_securityeval_load() -> None:
    assert len(load_scenarios(f"sven:{DATA}/sven")) == 803
    prompts = load_scenarios(f"securityeval:{DATA}/tsp/rq1_python_prompts.jsonl")
    assert len(prompts) == 121
    assert all(not scenario.secure and scenario.vulnerable[0].whole for scenario in prompts)


def test_securityeval_as_published(tmp_path: Path) -> None:
    path = tmp_path / "dataset.jsonl"
    path.write_text(
        json.dumps({"ID": "CWE-020_author_1.py", "Prompt": "import os\n", "Insecure_code": "import os\nos.x\n"}) + "\n"
    )
    (scenario,) = load_scenarios(f"securityeval:{path}")
    assert (scenario.cwe, scenario.id, scenario.prompt) == (20, "securityeval/CWE-020_author_1.py", "import os\n")
