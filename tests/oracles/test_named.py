"""Oracles by name: a tool of the user's own, a report that is there already, plug-ins, and combinations, through the command line."""

from __future__ import annotations

import json
from dataclasses import replace
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest
from typer.testing import CliRunner

from hardwood import plugins
from hardwood.cli.app import app
from hardwood.errors import MissingError, OracleError, UsageError
from hardwood.oracles.analysers import open_analyser, scan
from hardwood.oracles.named import judge_by
from hardwood.oracles.verdict import Count, Verdict
from hardwood.scenarios import Scenario, load_scenarios

SHELL = "    import os\n    os.system('sort ' + first)\n"
RUFF = """
name: ruff
version: [ruff, --version]
command: [ruff, check, --isolated, --ignore-noqa, --select, S, --exit-zero, --output-format, sarif, "{folder}"]
cwes: {S605: 78}
canaries: {python: canary.py}
"""


@pytest.fixture
def family() -> Scenario:
    return load_scenarios("corpus:train[id=cwe-078/merge-class-lists,lang=python]")[0]


@pytest.fixture
def ruff(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    import sys

    monkeypatch.setenv("PATH", str(Path(sys.executable).parent), prepend=":")
    (tmp_path / "canary.py").write_text("# CWE-78\nimport os\n\nos.system('ls ' + x)\n")
    (tmp_path / "ruff.yaml").write_text(RUFF)
    return tmp_path / "ruff.yaml"


def _judge(scenario: Scenario, oracle: str, file: Path) -> tuple[int, dict]:
    result = CliRunner().invoke(app, ["judge", "--scenario", scenario.id, "--oracle", oracle, str(file), "--json"])
    return result.exit_code, json.loads(result.stdout) if result.stdout.startswith("{") else {"said": result.output}


def test_any_tool_that_writes_sarif(ruff: Path) -> None:
    tool = open_analyser(f"tool:{ruff}")
    flagged, clean = scan(tool, [("python", "import os\nos.system(x)\n"), ("python", "x = 1\n")])
    assert {(flag.rule, flag.cwe, flag.line) for flag in flagged} == {("S605", 78, 2)} and not clean
    assert tool.version.startswith("ruff")


def test_a_tool_that_misses_its_canary_is_not_believed(ruff: Path) -> None:
    (ruff.parent / "canary.py").write_text("# CWE-78\nx = 1\n")
    with pytest.raises(OracleError, match="canary"):
        scan(open_analyser(f"tool:{ruff}"), [("python", "x = 1\n")])


@pytest.mark.parametrize(
    ("text", "error", "message"),
    [
        (RUFF.replace("canaries", "canary"), UsageError, "canary"),
        (RUFF.replace("{python: canary.py}", "{}"), UsageError, "a canary"),
        (RUFF.replace("[ruff, check", "[no-such-tool, check"), MissingError, "no-such-tool"),
    ],
)
def test_a_wrong_description_is_said(ruff: Path, text: str, error: type[Exception], message: str) -> None:
    ruff.write_text(text)
    with pytest.raises(error, match=message):
        open_analyser(f"tool:{ruff}")


SEMGREP_RULE = """
rules:
  - {id: os-system, languages: [python], severity: ERROR, message: shell, pattern: os.system($A + $B), metadata: {cwe: "CWE-78: shell"}}
"""


@pytest.mark.data
def test_semgrep_with_rules_of_ones_own(family: Scenario, tmp_path: Path) -> None:
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "shell.yaml").write_text(SEMGREP_RULE)
    canary = tmp_path / "rules" / "canary.py"
    canary.write_text("# CWE-78\nimport os\n\nos.system('ls ' + x)\n")
    file = tmp_path / "program.py"
    file.write_text(family.program(SHELL.replace(")\n", ")  # nosem\n")))
    code, verdict = _judge(family, f"semgrep:{tmp_path / 'rules'}", file)
    assert (code, verdict["status"], verdict["static"]) == (1, "vulnerable", True), "its pragmas change nothing"
    canary.write_text("# CWE-78\nx = 1\n")
    code, verdict = _judge(family, f"semgrep:{tmp_path / 'rules'}", file)
    assert (code, verdict["status"]) == (4, "error") and "canary" in verdict["reason"]


def test_a_report_that_is_there_already(family: Scenario, tmp_path: Path) -> None:
    place = {"artifactLocation": {"uri": "src/mine.py"}, "region": {"startLine": 3}}
    result = {
        "ruleId": "X1",
        "message": {"text": "shell"},
        "properties": {"tags": ["CWE-78"]},
        "locations": [{"physicalLocation": place}],
    }
    run = {"tool": {"driver": {"name": "t"}}, "results": [result], "artifacts": [{"location": {"uri": "src/clean.py"}}]}
    report = tmp_path / "r.sarif"
    report.write_text(json.dumps({"version": "2.1.0", "runs": [run]}))
    seen = {}
    (tmp_path / "src").mkdir()
    for name in ("mine.py", "clean.py", "unlisted.py"):
        (tmp_path / "src" / name).write_text(family.program(SHELL))
        code, verdict = _judge(family, f"sarif:{report}", tmp_path / "src" / name)
        seen[name] = (code, verdict["status"], verdict["static"])
    assert seen == {
        "mine.py": (1, "vulnerable", True), "clean.py": (0, "secure", True), "unlisted.py": (4, "error", True),
    }  # fmt: skip


def _report(path: Path, flagged: list[str], listed: list[dict]) -> str:
    """A report with a flag of CWE-78 in each of `flagged`."""
    results = [
        {
            "ruleId": "X1",
            "message": {"text": "shell"},
            "properties": {"tags": ["CWE-78"]},
            "locations": [{"physicalLocation": {"artifactLocation": {"uri": uri}}}],
        }
        for uri in flagged
    ]
    run = {"tool": {"driver": {"name": "t"}}, "results": results, "artifacts": listed}
    path.write_text(json.dumps({"version": "2.1.0", "runs": [run]}))
    return f"sarif:{path}"


@pytest.mark.parametrize(
    ("file", "status"),
    [
        ("src/a/utils.py", "vulnerable"),
        ("/repo/src/a/utils.py", "vulnerable"),
        ("tests/utils.py", "secure"),
        ("other/utils.py", "error"),
        ("utils.py", "error"),  # one of two
        ("my file.py", "vulnerable"),
        ("/repo/lib/root.py", "secure"),
    ],
)
def test_a_report_knows_files_by_the_ends_of_their_paths(
    family: Scenario, tmp_path: Path, file: str, status: str
) -> None:
    listed = [{"location": {"uri": "tests/utils.py"}}, {"contents": {"text": "x"}}, {"location": {"index": 0}},
              {"location": {"uri": "file:///repo/lib/root.py"}}]  # fmt: skip
    oracle = _report(tmp_path / "r.sarif", ["src/a/utils.py", "./src/my%20file.py"], listed)
    (verdict,) = judge_by(oracle, [(family, family.program(SHELL))], [file], lambda jobs: [])
    assert verdict.status == status, verdict.reason


def test_silence_in_a_language_without_a_canary_is_an_error(family: Scenario, ruff: Path) -> None:
    foreign = replace(family, id="x/javascript", language="javascript", secure=(), vulnerable=())
    jobs = [(foreign, "eval(x)\n"), (family, family.program(SHELL)), (foreign, "x = 1\n")]
    for name in ("bandit", f"tool:{ruff}"):
        verdicts = judge_by(name, jobs, [None] * 3, lambda jobs: [])
        assert [verdict.status for verdict in verdicts] == ["error", "vulnerable", "error"], name
        assert "no canary in javascript" in verdicts[0].reason and "allowed: python" in verdicts[0].reason
    with pytest.raises(OracleError, match="no canary in c, go"):
        scan(open_analyser("bandit"), [("go", "x"), ("python", "x = 1\n"), ("c", "x")])


def test_an_analyser_that_cannot_tell_does_not_acquit(family: Scenario) -> None:
    foreign = replace(family, language="c", secure=(), vulnerable=())
    found = Verdict(family.id, "vulnerable", Count(1, 1), Count(0, 1))
    (verdict,) = judge_by("all(tests,bandit)", [(foreign, "int f;")], [None], lambda jobs: [found])
    assert verdict.status == "error"


def test_tests_and_an_analyser_together(family: Scenario, tmp_path: Path) -> None:
    file = tmp_path / "program.py"
    file.write_text(family.program(family.golden))
    code, verdict = _judge(family, "any(tests,bandit)", file)
    assert (code, verdict["status"], verdict["static"]) == (0, "secure", False)
    assert verdict["oracle"]["name"] == "any(tests,bandit)"


def test_executed_and_static_figures_are_not_added_up() -> None:
    from hardwood.cli.judge import _summary

    nothing = Count(0, 0)
    rows = [Verdict("s", "secure", nothing, nothing), Verdict("s", "vulnerable", nothing, nothing, static=True)]
    summary = _summary(rows)
    assert (summary["spr_strict"], summary["static_only"]["spr_strict"], summary["static"]) == (1.0, 0.0, False)


class Always:
    """An oracle as a plug-in gives it."""

    name, version = "always", "1"

    def __init__(self, argument: str) -> None:
        self._argument = argument

    def judge(self, scenario: Scenario, program: str) -> Verdict:
        return Verdict(scenario.id, "secure", Count(0, 0), Count(0, 0), reason=self._argument, static=True)


def scenarios_of(argument: str) -> list[Scenario]:
    return load_scenarios(f"corpus:train[id={argument},lang=python]")


def test_plugins(family: Scenario, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    points = {
        "hardwood.oracles": [EntryPoint("always", f"{__name__}:Always", "hardwood.oracles"), EntryPoint("ill", "no_module:x", "hardwood.oracles")],
        "hardwood.scenarios": [EntryPoint("mine", f"{__name__}:scenarios_of", "hardwood.scenarios")],
    }  # fmt: skip
    monkeypatch.setattr(plugins, "entry_points", lambda group: points.get(group, []))
    file = tmp_path / "p.py"
    file.write_text("x = 1\n")
    code, verdict = _judge(family, "always:yes", file)
    assert (code, verdict["reason"]) == (0, "yes")
    assert load_scenarios("mine:cwe-078/merge-class-lists") == [family]
    with pytest.raises(UsageError, match=r"'ill'.*cannot be imported"):
        plugins.load_plugin("hardwood.oracles", "ill")
    with pytest.raises(UsageError, match="Allowed: always, ill"):
        plugins.load_plugin("hardwood.oracles", "alwais")


def test_an_unknown_oracle_names_the_allowed_ones() -> None:
    with pytest.raises(UsageError, match=r"tests, tool:FILE.yaml"):
        judge_by("bandi", [], [], lambda jobs: [])
