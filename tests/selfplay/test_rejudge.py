"""`studies/rejudge.py`: a study's kept samples by the judge of today; what is written again is the evaluation and its row, and nothing is sampled."""

from __future__ import annotations

import importlib
import json
from pathlib import Path

import pytest
from driver import CHECK, RESOLVED, WEAK, families

from hardwood.scenarios import load_scenarios


def test_samples_are_cut_and_judged_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(Path(__file__).parents[2] / "studies"))
    rejudge = importlib.import_module("rejudge")
    families(tmp_path / "families")
    scenario = load_scenarios(str(tmp_path / "families"))[0]
    texts = {
        RESOLVED + CHECK: "broken",  # as a judge might have said that did not know something
        RESOLVED + WEAK: "vulnerable",
        RESOLVED + WEAK + "\nprint(1)\n": "secure",  # what stands in column 0 is no part of a completion
        RESOLVED: "error",
    }
    records = [
        {"scenario": scenario.id, "text": text, "status": status, "reason": ""} for text, status in texts.items()
    ]
    path = tmp_path / "heldout.json"
    path.write_text(json.dumps({"records": records}))
    moves = rejudge.rejudge(path, {scenario.id: scenario})
    after = json.loads(path.read_text())["records"]
    assert [record["status"] for record in after] == ["secure", "vulnerable", "vulnerable", "error"]
    assert after[2]["text"].rstrip("\n") == (RESOLVED + WEAK).rstrip("\n")
    assert moves == {("broken", "secure"): 1, ("secure", "vulnerable"): 1}, "the second and the fourth were not run"


def test_only_working_programs_of_scenarios_with_other_tests_are_judged_then(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(Path(__file__).parents[2] / "studies"))
    rejudge = importlib.import_module("rejudge")
    scenario = load_scenarios("corpus:near[cwe=78,most=1]")[0]
    statuses = ("secure", "vulnerable", "broken", "error")

    def judged(changed: set[str]) -> list[str]:
        return [
            status for status in statuses if rejudge.to_judge({"status": status, "text": ""}, scenario, "", changed)
        ]

    assert judged({scenario.id}) == ["secure", "vulnerable"]
    assert judged({"cwe-078/another/python"}) == []
