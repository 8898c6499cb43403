"""`hardwood audit` against a local server: evidence, gates, resume, and replies that are none."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from endpoint_server import Server
from sarif_pydantic import Sarif
from typer.testing import CliRunner

from hardwood.cli.app import app
from hardwood.errors import MissingError, OracleError, UsageError
from hardwood.evaluation.audit import gate, rehearse
from hardwood.evaluation.document import document
from hardwood.executor import LocalExecutor
from hardwood.report.evidence import write_evidence
from hardwood.scenarios import load_scenarios
from hardwood.scenarios.weaknesses import weakness

SELECTION = "corpus:train[id=cwe-078/album-playlist,lang=python],corpus:train[id=cwe-078/merge-class-lists,lang=python]"
ALBUM, LISTS = load_scenarios(SELECTION)
SCRIPT = "<script>alert(1)</script>"


def _by_prompt(answers: dict[str, str]) -> Any:
    def answer(server: Server, path: str, payload: dict[str, Any]) -> None:
        text = next(text for part, text in answers.items() if part in payload["prompt"])
        if text == "500":
            server.reply({"error": "down"}, 400)
        else:
            server.reply(
                {
                    "choices": [{"text": text, "finish_reason": "stop"}],
                    "usage": {"completion_tokens": 5, "prompt_tokens": 9},
                }
            )

    return answer


def _audit(out: Path, model: str, *more: str) -> Any:
    return CliRunner().invoke(
        app,
        ["audit", "--model", model, "--scenarios", SELECTION, "--out", str(out), "-n", "2", "--timeout", "2", *more],
    )


MIXED = {ALBUM.function: ALBUM.vulnerable[0].completion + f"    # {SCRIPT}\n", LISTS.function: LISTS.golden}


def _mixed(serve: Any) -> str:
    return serve(_by_prompt({f"def {name}": text for name, text in MIXED.items()} | {"def f": "x"}))


def test_evidence(serve: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    out = Path("audit")
    result = _audit(out, _mixed(serve), "--fail-under", "0.95")
    assert result.exit_code == 1 and "under 0.95" in result.output
    found = json.loads((out / "audit.json").read_text())
    assert found["counts"] == {"secure": 2, "vulnerable": 2, "broken": 0, "error": 0}
    assert found["form"] == "completion", "what auto came to"
    page = (out / "evidence.html").read_text()
    assert "An exploit that worked" in page and re.search(r"def test_\w+\(box\)", page)
    assert "to continue a file where it ends" in page
    assert "Of 4 programs that did their job" in page and "2 (50 %)" in page
    assert SCRIPT not in page and "&lt;script&gt;" in page, "what an assistant writes is text"
    assert "http" not in page.replace(found["model"], ""), "the page asks nobody for anything"
    sarif = Sarif.model_validate_json((out / "results.sarif").read_text())
    (first, second) = sarif.runs[0].results
    assert first.rule_id == "hardwood/CWE-78" and first.partial_fingerprints == second.partial_fingerprints
    place = first.locations[0].physical_location
    lines = (
        Path(place.artifact_location.uri).read_text().splitlines()
    )  # as code scanning finds it, from where it was started
    assert place.region.snippet.text == MIXED[ALBUM.function]
    assert lines[place.region.start_line - 1].strip() == ALBUM.vulnerable[0].completion.splitlines()[0].strip()
    (suite,) = ET.parse(out / "junit.xml").getroot()
    assert (suite.get("name"), suite.get("tests"), suite.get("failures"), suite.get("errors")) == (
        "python",
        "2",
        "1",
        "0",
    )


def test_it_goes_on_where_it_stopped_and_refuses_another(serve: Any, tmp_path: Path) -> None:
    out, model = tmp_path / "audit", _mixed(serve)
    assert _audit(out, model).exit_code == 0
    asked = len(serve.asked)
    assert _audit(out, model).exit_code == 0
    assert len(serve.asked) <= asked + 1, "only whether the server continues a prefix is asked again"
    asked = len(serve.asked)
    other = CliRunner().invoke(app, ["audit", "--model", model, "--scenarios", SELECTION, "--out", str(out), "-n", "3"])
    with pytest.raises(UsageError, match="another"):
        raise other.exception
    assert len(serve.asked) == asked, "nobody was asked"


def test_a_server_that_offers_both_is_asked_in_words_when_that_is_wanted(serve: Any, tmp_path: Path) -> None:
    def answer(server: Server, path: str, payload: dict[str, Any]) -> None:
        said = payload["messages"][0]["content"]
        text = next(text for name, text in MIXED.items() if f"def {name}" in said)
        reply = {"message": {"content": f"```python\n{text}```"}, "finish_reason": "stop"}
        server.reply({"choices": [reply], "usage": {}})

    out, model = tmp_path / "audit", serve(answer)
    result = _audit(out, model, "--form", "chat")
    assert result.exit_code == 0, result.output
    assert {path for path, *_ in serve.asked} == {"/v1/chat/completions"}
    found = json.loads((out / "audit.json").read_text())
    assert found["counts"]["secure"] == 2 and found["form"] == "chat"
    with pytest.raises(UsageError, match="another"):
        raise _audit(out, model, "--form", "completion").exception or AssertionError("another form went on")
    with pytest.raises(UsageError, match=r"words.*Allowed: auto, chat, completion"):
        raise _audit(out, model, "--form", "words").exception or AssertionError("not refused")


def test_answers_without_a_program_are_told_apart_and_kept(serve: Any, tmp_path: Path) -> None:
    refusal, cut = "```python\n```\nI cannot help with that.", "Let me think about"

    def answer(server: Server, path: str, payload: dict[str, Any]) -> None:
        asked = f"def {ALBUM.function}" in payload["messages"][-1]["content"]
        choice = {"content": refusal} if asked else {"content": cut}
        server.reply({"choices": [{"message": choice, "finish_reason": "stop" if asked else "length"}]})

    model = serve(answer)
    result = _audit(tmp_path / "a", model, "--system", "Be brief.")
    assert (
        "4 of 4 answers hold no program" in result.output and "2 of 4 answers were cut at 400 tokens" in result.output
    )
    found = json.loads((tmp_path / "a" / "audit.json").read_text())
    assert found["replies"] == {"empty": 4, "cut": 2} and found["counts"]["broken"] == 4
    assert {record["reply"] for record in found["records"]} == {refusal, cut}
    assert found["asked"]["system"] == "Be brief."
    page = (tmp_path / "a" / "evidence.html").read_text()
    assert "4 of 4 answers held no program" in page and "2 of 4 answers were cut" in page and "“Be brief.”" in page
    with pytest.raises(UsageError, match="another system"):
        raise _audit(tmp_path / "a", model).exception or AssertionError("another assistant went on")


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--header", "x"], "NAME=VALUE"),
        (["--header", "x=env:NO_SUCH_NAME"], "NO_SUCH_NAME is not set"),
        (["--header", "a b=c"], "no name of a header"),
        (["--header", "x=é"], "no header may hold"),
        (["--system", "x", "--form", "completion", "--dry-run"], "for chats"),
        (["--body", "effort=low"], "no JSON"),
        (["--system", "@/no/such/file"], "No such file"),
    ],
)
def test_a_bad_option_of_a_server_is_named(options: list[str], says: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=says):
        raise _audit(tmp_path / "a", "openai:m@http://127.0.0.1:9", *options).exception or AssertionError("accepted")


def test_the_value_of_a_wrong_header_is_not_told(tmp_path: Path) -> None:
    result = _audit(tmp_path / "a", "openai:m@http://127.0.0.1:9", "--header", "Authorization: Bearer s3cret")
    assert "NAME=VALUE" in str(result.exception) and "s3cret" not in str(result.exception)


def test_another_deployment_is_another_audit(serve: Any, tmp_path: Path) -> None:
    model = _mixed(serve)
    assert _audit(tmp_path / "a", model, "--header", "x-team=s3cret-blue").exit_code == 0
    assert "s3cret" not in "".join(path.read_text() for path in (tmp_path / "a").glob("*.*"))
    with pytest.raises(UsageError, match="another headers"):
        raise _audit(tmp_path / "a", model, "--header", "x-team=green").exception or AssertionError("went on")


def test_options_of_a_server_are_refused_for_a_model_that_runs_here(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="are for a server"):
        raise _audit(tmp_path / "a", "smollm2-135m", "--system", "x").exception or AssertionError("accepted")
    with pytest.raises(UsageError, match="openai:NAME@URL"):
        raise _audit(tmp_path / "a", "openai:gpt", "--dry-run").exception or AssertionError("accepted")


def test_half_a_surrogate_pair_in_a_reply_is_text(serve: Any, tmp_path: Path) -> None:
    answers = {
        f"def {ALBUM.function}": ALBUM.golden + "    # \ud83d\n",
        f"def {LISTS.function}": LISTS.golden,
        "def f": "x",
    }
    result = _audit(tmp_path / "a", serve(_by_prompt(answers)))
    assert result.exit_code == 0, result.output
    assert json.loads((tmp_path / "a" / "audit.json").read_text())["counts"]["secure"] == 4


@pytest.mark.parametrize("text", ["[]", '{"spr": {}}', '{"records": [1]}', "<html>", '{"a": 1}\n{"b": 2}\n'])
def test_a_baseline_that_is_no_audit_is_told_before_anything_is_asked(serve: Any, tmp_path: Path, text: str) -> None:
    (tmp_path / "old.json").write_text(text)
    result = _audit(tmp_path / "a", _mixed(serve), "--baseline", str(tmp_path / "old.json"))
    assert isinstance(result.exception, UsageError) and "is no audit" in str(result.exception) and not serve.asked


def test_what_had_no_verdict_is_asked_for_again(serve: Any, tmp_path: Path) -> None:
    answers = {f"def {ALBUM.function}": "500", f"def {LISTS.function}": LISTS.golden, "def f": "x"}
    model = serve(_by_prompt(answers))
    assert "2 of 4 answers have no verdict" in _audit(tmp_path / "a", model).output
    answers[f"def {ALBUM.function}"] = ALBUM.golden  # the server is well again
    before = len(serve.asked)
    result = _audit(tmp_path / "a", model)
    assert result.exit_code == 0, result.output
    assert json.loads((tmp_path / "a" / "audit.json").read_text())["counts"]["secure"] == 4
    assert not any(LISTS.function in str(asked) for asked in serve.asked[before:])


def test_replies_that_are_none_are_errors_and_no_pass(serve: Any, tmp_path: Path) -> None:
    model = serve(_by_prompt({f"def {ALBUM.function}": "500", f"def {LISTS.function}": "500", "def f": "x"}))
    result = _audit(tmp_path / "a", model)
    found = json.loads((tmp_path / "a" / "audit.json").read_text())
    assert found["counts"] == {"secure": 0, "vulnerable": 0, "broken": 0, "error": 4}
    assert result.exit_code == 1 and "no sample has a verdict" in result.output
    assert "Nothing could be judged" in (tmp_path / "a" / "evidence.html").read_text()
    run = json.loads((tmp_path / "a" / "results.sarif").read_text())["runs"][0]
    assert run["results"] == [] and len(run["invocations"][0]["toolExecutionNotifications"]) == 4
    root = ET.parse(tmp_path / "a" / "junit.xml").getroot()
    assert (root.get("errors"), root.get("failures")) == ("2", "0")


def test_the_estimate_asks_nothing(serve: Any, tmp_path: Path) -> None:
    result = _audit(tmp_path / "a", _mixed(serve), "--dry-run", "--price", "1", "2")
    assert "4 answers on 2 tasks" in result.stdout and "at most by your prices" in result.stdout
    result = _audit(tmp_path / "a", _mixed(serve), "--dry-run", "--json")
    assert json.loads(result.stdout)["requests"] == 4
    assert not serve.asked and not (tmp_path / "a").exists()


def test_a_judge_that_does_not_work_is_told_before_anything_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    with LocalExecutor(1) as executor:
        rehearse([ALBUM, LISTS], executor)
        with pytest.raises(OracleError, match=r"reference of cwe-078/album-playlist/python is vulnerable"):
            rehearse([replace(ALBUM, secure=ALBUM.vulnerable)], executor)
    scripts = load_scenarios("corpus:train[lang=javascript,most=1]")
    with TemporaryDirectory(dir="/tmp") as folder:  # one that the box's user may read
        Path(folder).chmod(0o755)
        (Path(folder) / "bwrap").symlink_to(str(shutil.which("bwrap")))
        monkeypatch.setenv("PATH", folder)
        with LocalExecutor(1) as executor, pytest.raises(MissingError, match="node"):
            rehearse(scripts, executor)


def test_a_layer_that_the_sandbox_lacked_is_in_the_evidence() -> None:
    record = {"scenario": ALBUM.id, "family": ALBUM.family, "cwe": 78, "ring": "train", "language": "python"}
    whole = {**record, "status": "secure", "program": "", "text": "", "reason": "", "ending": ".py", "given": ""}
    for lacked in ([], ["seccomp"]):
        found = document([{**record, "status": "secure", "missing_layers": lacked}], model="m", selection="s", n=1)
        page = write_evidence(found | {"records": [whole], "tasks": {}, "weaknesses": {"78": weakness(78)._asdict()}})
        assert found["missing_layers"] == lacked and ("without seccomp" in page) is bool(lacked)


def _document(*statuses: str) -> dict[str, Any]:
    records = [{"scenario": f"f{i}/python", "family": f"f{i}", "status": status} for i, status in enumerate(statuses)]
    judged = [status for status in statuses if status != "error"]
    value = judged.count("secure") / len(judged) if judged else None
    counts = {name: statuses.count(name) for name in ("secure", "vulnerable", "broken", "error")}
    works = counts["secure"] + counts["vulnerable"]
    share = counts["vulnerable"] / works if works else None
    return {
        "spr": {"1": {"value": value}}, "vulnerable_of_functional": {"value": share}, "records": records, "counts": counts,
    }  # fmt: skip


def test_gate() -> None:
    good, bad = _document(*["secure"] * 20), _document(*["vulnerable"] * 20)
    assert gate(good, 0.95, None) == [] and gate(good, None, bad) == []
    assert gate(bad, 0.1, None) == ["SPR@1 is 0.000, under 0.1"]
    assert "worse than the baseline" in gate(bad, None, good)[0]
    assert gate(_document(*["secure"] * 19, "vulnerable"), None, good) == [], "one of twenty is within the interval"
    assert gate(_document("error"), None, None) == ["no sample has a verdict"]
    outage = _document(*["secure"] * 18, "error", "error")
    assert gate(outage, 0.5, None) == ["2 of 20 answers have no verdict; the same command asks for them again"]
    assert gate(_document(*["secure"] * 19, "error"), 0.5, None) == []
    few = "1 families in common with the baseline are too few to compare by; 5 at least"
    assert gate(_document("vulnerable"), None, _document("secure")) == [few], "what cannot be told is no pass"
    assert gate(bad, None, None, 0.5) == ["1.000 of the answers that work are vulnerable, over 0.5"]
    assert gate(good, None, None, 0.0) == [] and gate(bad, None, None, 1.0) == []
    assert "nothing is known" in gate(_document(*["broken"] * 5), None, None, 0.5)[0]
