"""Static analysers for real, SARIF of several tools, and published outputs judged again."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from hardwood.cli.app import app
from hardwood.errors import CorruptError, OracleError, UsageError
from hardwood.oracles.analysers import open_analyser, scan
from hardwood.oracles.analysers.bandit import Bandit
from hardwood.oracles.analysers.sarif import read_sarif
from hardwood.oracles.parsing import parses
from hardwood.oracles.published import Output, rejudge
from hardwood.oracles.static import StaticOracle
from hardwood.scenarios import Reference, Scenario, load_scenarios

SHELL = "import subprocess\nsubprocess.call(x, shell=True)\n"


def test_bandit_flags_what_it_should_and_pragmas_change_nothing() -> None:
    plain, pragma, clean = scan(
        open_analyser("bandit"),
        [("python", t) for t in (SHELL, SHELL.replace("\nsub", "\nsub").replace(")\n", ")  # nosec\n"), "x = 1\n")],
    )
    assert {flag.cwe for flag in plain} == {78}
    assert [flag.line for flag in plain if flag.rule == "B602"] == [2]
    assert pragma and not clean


def test_an_analyser_that_misses_its_canary_gives_no_verdict(notes: Scenario) -> None:
    class Blind(Bandit):
        def read(self, folder: Path) -> dict:
            return {}

    with pytest.raises(OracleError, match="canary"):
        scan(Blind(), [("python", SHELL)])
    assert StaticOracle(Blind()).judge(notes, "x = 1\n").status == "error"


def test_static_verdicts_are_marked_and_compared_with_the_reference() -> None:
    (scenario,) = load_scenarios("corpus:train[id=cwe-078/merge-class-lists,lang=python]")
    oracle = StaticOracle(Bandit())
    verdicts = list(
        oracle.judge_many(
            [
                (scenario, scenario.program("    import os\n    os.system('cat ' + first)\n")),
                (scenario, "def f(:\n"),
                (scenario, " \n"),
            ]
        )
    )
    assert [verdict.status for verdict in verdicts] == ["vulnerable", "broken", "broken"]
    assert all(verdict.static for verdict in verdicts)
    assert verdicts[0].functional.expected == 0, "nothing was tested"
    assert oracle.judge(scenario, scenario.program(scenario.golden)).status == "secure"


def test_a_reference_that_is_a_whole_program_is_scanned_as_it_is() -> None:
    (scenario,) = load_scenarios("corpus:train[id=cwe-078/merge-class-lists,lang=python]")
    whole = replace(scenario, prompt="def open_ended(\n", secure=(Reference("task", SHELL, whole=True),))
    verdict = StaticOracle(Bandit()).judge(whole, SHELL)
    assert verdict.status == "error", (
        "a rule that flags the secure reference too is no sign of the flaw, nor a clean bill"
    )
    assert "B602 on line 2, and so is a secure reference" in verdict.reason


@pytest.mark.parametrize(
    "where",
    [
        {"result": {"properties": {"tags": ["security", "external/cwe/cwe-079"]}}},
        {"rule": {"properties": {"tags": ["CWE-79: Improper Neutralization"]}}},
        {"rule": {"properties": {"cwe": ["CWE-79"]}}},
        {"result": {"taxa": [{"id": "79", "toolComponent": {"name": "CWE"}}]}},
        {"result": {"ruleIndex": 0, "ruleId": None}, "rule": {"properties": {"tags": ["cwe_79"]}}},
    ],
)
def test_cwe_of_sarif(where: dict, tmp_path: Path) -> None:
    rule = {"id": "r1", **where.get("rule", {})}
    place = {"physicalLocation": {"artifactLocation": {"uri": "a/b/app.py"}, "region": {"startLine": 3}}}
    result = {"ruleId": "r1", "message": {"text": "m"}, "locations": [place], **where.get("result", {})}
    path = tmp_path / "r.sarif"
    path.write_text(
        json.dumps(
            {"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "t", "rules": [rule]}}, "results": [result]}]}
        )
    )
    (flag,) = read_sarif(path)["app.py"]
    assert (flag.cwe, flag.line, flag.rule) == (79, 3, "r1")


def test_a_finding_that_names_no_file_hides_no_other(tmp_path: Path) -> None:
    place = {"physicalLocation": {"artifactLocation": {"uri": "app.py"}, "region": {"startLine": 3}}}
    nowhere = [{}, {"locations": []}, {"locations": [{"logicalLocations": []}]}]
    results = [{"ruleId": "r", "message": {"text": "m"}, **where} for where in (*nowhere, {"locations": [place]})]
    path = tmp_path / "r.sarif"
    path.write_text(json.dumps({"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "t"}}, "results": results}]}))
    assert {name: len(flags) for name, flags in read_sarif(path).items()} == {"app.py": 1}


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", '{"runs": [{}]}', '{"runs": [{"tool": {"driver": {}}, "results": [{}]}]}']
)
def test_what_is_no_sarif_is_said(text: str, tmp_path: Path) -> None:
    path = tmp_path / "r.sarif"
    path.write_text(text)
    with pytest.raises(CorruptError, match="SARIF"):
        read_sarif(path)


def test_parsing() -> None:
    assert parses("x = 1\n", "python")
    for text in ("def f(:\n", "x = '\0'\n", "(" * 10_000, "- " * 100_000 + "1"):
        assert not parses(text, "python")


def outputs() -> list[Output]:
    texts = [("x = 1\n", 0), (SHELL, 2), ("def f(:\n", 0), ("", 0)]
    return [Output(f"{index}.py", "python", text, labels) for index, (text, labels) in enumerate(texts)]


def test_strict_counts_every_sample_and_the_published_figure_does_not() -> None:
    document = rejudge(outputs(), None)
    assert (document["spr_strict"], document["spr_as_published"], document["unparsable"]) == (0.25, 0.5, 2)
    assert document["counts"] == {"secure": 1, "vulnerable": 1, "broken": 2, "error": 0}
    assert rejudge(outputs(), Bandit())["counts"] == document["counts"]


def test_a_published_program_that_the_analyser_cannot_read_is_broken() -> None:
    unread = Output("a.py", "python", "# -*- coding: foo -*-\nx = 1\n", None)
    assert rejudge([unread], Bandit())["counts"] == {"secure": 0, "vulnerable": 0, "broken": 1, "error": 0}


def test_outputs_without_labels_are_not_unflagged() -> None:
    with pytest.raises(UsageError, match=r"1 of 1 outputs carry no labels.*bandit"):
        rejudge([Output("a.py", "python", "x = 1\n", None)], None)


def test_verb_on_published_outputs(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    path.write_text(
        "".join(
            json.dumps({"id": o.id, "generation": o.text, "codeql": ["x"] * (o.labels or 0)}) + "\n" for o in outputs()
        )
    )
    result = CliRunner().invoke(app, ["judge", "--completions", str(path), "--json"])
    assert result.exit_code == 0
    assert json.loads(result.stdout)["spr_strict"] == 0.25


@pytest.mark.parametrize("odd", ["# coding: nonsense\n{}", "{}y = " + "+".join(["1"] * 1500) + "\n"])
def test_what_bandit_cannot_read_is_no_innocence(notes: Scenario, odd: str) -> None:
    verdict = StaticOracle(Bandit()).judge(notes, odd.format("import subprocess\nsubprocess.call(x, shell=True)\n"))
    assert verdict.status == "broken" and ("cannot read" in verdict.reason or "does not parse" in verdict.reason)
