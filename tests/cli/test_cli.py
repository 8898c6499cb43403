"""The command line as a person or a script meets it: exit codes, JSON on stdout alone, errors that name the value."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest
from typer.testing import CliRunner

from hardwood.cli import doctor
from hardwood.cli.app import app
from hardwood.cli.evaluate import _print
from hardwood.errors import MissingError
from hardwood.evaluation.document import document
from hardwood.generation import opening
from hardwood.models.load import default_device, fast_dtype

VERBS = [
    "",
    "demo",
    "train",
    "eval",
    "audit",
    "grow",
    "judge",
    "compare",
    "report",
    "export",
    "doctor",
    "scenarios",
    "scenarios check",
    "models",
    "models fetch",
]
CODE = "import sys; sys.argv[0] = 'hardwood'; from hardwood.cli import main; main()"


def run(*arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", CODE, *arguments], capture_output=True, text=True, input=stdin, timeout=120
    )


@pytest.mark.parametrize("verb", VERBS)
def test_help_ends_with_an_example(verb: str) -> None:
    answer = run(*verb.split(), "--help")
    assert answer.returncode == 0
    assert "Example: hardwood" in answer.stdout
    assert "…" not in answer.stdout  # 80 columns: nothing is cut short


@pytest.mark.parametrize(
    ("verb", "says"),
    [("scenarios list", "corpus:near[cwe=22]"), ("grow", "corpus:train[cwe=22]"), ("train", "corpus:train[lang=")],
)
def test_help_shows_the_brackets_of_a_selection(verb: str, says: str) -> None:
    assert says in run(*verb.split(), "--help").stdout


def test_help_imports_nothing_heavy() -> None:
    code = CODE.replace(
        "main()",
        "\ntry: main()\nexcept SystemExit: pass\nprint([m for m in ('torch', 'transformers', 'pydantic', 'yaml') if m in sys.modules], file=sys.stderr)",
    )
    answer = subprocess.run([sys.executable, "-c", code, "--help"], capture_output=True, text=True, check=True)
    assert answer.stderr.strip().endswith("[]")


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["bogus"], 2, "Allowed: audit, compare"),
        (["scenarios", "bogus"], 2, "Allowed: check, list"),
        (["train", "--out", "nowhere", "--model", "qwen2.5-coder-0.5"], 2, "qwen2.5-coder-0.5b"),
        (["train", "--dry-run", "--set", "explorer.risk_nodes=[nope]"], 2, "off-golden mass"),
        (["judge", "x.py", "--completions", "y.jsonl"], 2, "not both"),
        (["eval", "--model", "qwen2.5-coder-0.5"], 2, "qwen2.5-coder-0.5b"),
        (["eval", "-k", "9", "-n", "4"], 2, "between 1 and n = 4"),
        (["eval", "-n", "0"], 2, "greater than or equal to 1, got '0'"),
        (["eval", "--temperature=-1", "-n", "2"], 2, "greater than or equal to 0, got '-1'"),
        (["eval", "--scenarios", "corpus:nearby"], 2, "near"),
        (["scenarios", "list", "--scenarios", "corpus[cve=22]"], 2, "cwe"),
        (["scenarios", "list", "--scenarios", "corpus[cwe=9999]"], 2, "no scenario"),
        (["scenarios", "show", "cwe-022/nothing"], 2, "unknown scenario"),
        (["train", "--set", "explorer.rolouts=3", "--dry-run"], 2, "explorer.rollouts"),
        (["train", "--set", "evaluation.heldout=[near", "--dry-run"], 2, "evaluation.heldout: '[near' is no YAML"),
        (["train", "--preset", "huge", "--dry-run"], 2, "laptop"),
        (["train"], 2, "--out"),
        (["train", "--out", "nowhere", "--model", "openai:m@http://127.0.0.1:9"], 2, "hardwood grow"),
        (["train", "--resume", "nowhere"], 2, "no run"),
        (["judge", "x.py"], 2, "--scenario"),
        (["models", "fetch", "gpt-9"], 2, "qwen2.5-coder-0.5b"),
        (["scenarios", "check", "--scenarios", "nowhere/at/all"], 2, "corpus:train"),
        (["scenarios", "list", "--scenarios", "[lang=python]"], 2, "unknown selection"),
        (["scenarios", "list", "--scenarios", "corpus[id=nosuch|cwe-022/load-save-slot]"], 2, "id=nosuch"),
        (["judge", "nowhere.py", "--scenario", "cwe-022/load-save-slot/python"], 2, "nowhere.py"),
        (["judge", "--scenario", "cwe-022/load-save-slot", "-"], 2, "cwe-022/load-save-slot/python"),
        (["train", "--dry-run", "--model", "./nodir"], 2, "unknown model"),
        (["train", "--dry-run", "--model", "openai:m@http://127.0.0.1:9"], 2, "hardwood grow"),
        (["train", "--dry-run", "--scenarios", "corpus:heldout[cwe=89]"], 2, "nothing would be held out"),
        (
            ["train", "--dry-run", "--set", "explorer.risk_nodes=[analyser]", "--set", "explorer.analyser=lint"],
            2,
            "bandit",
        ),
        (["train", "--dry-run", "--out", "."], 2, "exists already"),
        (["compare", "--gpus", "4x80"], 2, "--dry-run"),
        (["compare", "--against", "stf", "--dry-run"], 2, "sft"),
        (["judge", "x.py", "--scenario", "x", "--allow-missing-layer", "secomp"], 2, "seccomp"),
    ],
)
def test_bad_usage(arguments: list[str], code: int, says: str) -> None:
    answer = run(*arguments)
    assert answer.returncode == code, answer.stderr
    assert says in answer.stderr
    assert "Traceback" not in answer.stderr


def test_a_program_that_is_not_utf_8_is_named(tmp_path: Path) -> None:
    (tmp_path / "latin.py").write_bytes(b"x = '\xe9'\n")
    answer = run("judge", "--scenario", "cwe-022/load-save-slot/python", str(tmp_path / "latin.py"))
    assert answer.returncode == 2 and "latin.py is not UTF-8" in answer.stderr


def test_judge_and_check_a_folder_of_ones_own(tmp_path: Path) -> None:
    folder = tmp_path / "mine" / "notes"
    assert run("scenarios", "new", str(folder)).returncode == 0
    assert run("scenarios", "new", str(folder)).returncode == 2, "nothing is overwritten"
    checked = run("scenarios", "check", "--scenarios", str(folder.parent), "--json")
    assert checked.returncode == 0
    assert json.loads(checked.stdout)["sound"] == 1
    prompt, secure = (folder / "python" / name for name in ("prompt.py", "secure.py"))
    program = prompt.read_text() + secure.read_text()
    judged = run("judge", "--scenarios", str(folder.parent), "--scenario", "notes", "-", "--json", stdin=program)
    assert (judged.returncode, json.loads(judged.stdout)["status"]) == (0, "secure")
    bad = run(
        "judge", "--scenarios", str(folder.parent), "--scenario", "notes", "-", "--json", stdin=prompt.read_text()
    )
    assert (bad.returncode, json.loads(bad.stdout)["status"]) == (1, "broken")
    secure.write_text((folder / "python" / "vulnerable.py").read_text())
    unsound = run("scenarios", "check", "--scenarios", str(folder.parent), "--json")
    assert unsound.returncode == 1
    assert "secure is vulnerable" in json.loads(unsound.stdout)["unsound"][0]["reason"]


def test_a_completion_in_place_of_a_program_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "mine" / "notes"
    run("scenarios", "new", str(folder))
    asked = ("judge", "--scenarios", str(folder.parent), "--scenario", "notes")
    alone = run(*asked, str(folder / "python" / "secure.py"))
    assert alone.stdout.startswith("broken") and "--completions" in alone.stderr
    whole = tmp_path / "whole.py"
    whole.write_text((folder / "python" / "prompt.py").read_text() + "    return 1\n")
    assert "--completions" not in run(*asked, str(whole)).stderr


def test_judge_many(tmp_path: Path) -> None:
    folder = tmp_path / "mine" / "notes"
    run("scenarios", "new", str(folder))
    lines = [
        {"scenario": "notes", "completion": (folder / "python" / name).read_text()}
        for name in ("secure.py", "vulnerable.py")
    ]
    lines.append({"scenario": "notes", "completion": "I am sorry, I cannot."})
    path = tmp_path / "samples.jsonl"
    path.write_text("\n\n".join(json.dumps(line) for line in lines))
    answer = json.loads(run("judge", "--scenarios", str(folder.parent), "--completions", str(path), "--json").stdout)
    assert answer["counts"] == {"secure": 1, "vulnerable": 1, "broken": 1, "error": 0}
    assert answer["spr_strict"] == pytest.approx(1 / 3)
    assert answer["static"] is False
    assert (answer["spr_as_published"], answer["unparsable"]) == (None, 1)


def test_missing_sandbox_layer_is_exit_3(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    run("scenarios", "new", str(tmp_path / "mine" / "notes"))
    monkeypatch.setenv("PATH", "/nonexistent")
    answer = run("scenarios", "check", "--scenarios", str(tmp_path / "mine"))
    assert answer.returncode == 3
    assert "apt-get install bubblewrap" in answer.stderr


def test_doctor() -> None:
    answer = run("doctor", "--json")
    document = json.loads(answer.stdout)
    assert answer.returncode == 0 and document["ok"]
    assert {check["status"] for check in document["checks"]} <= {"ok", "missing", "failed"}
    details = {check["name"]: check["detail"] for check in document["checks"]}
    assert "sandbox: runs a program" in details
    assert details["device"].endswith(fast_dtype(default_device()))
    assert re.search(r"/go, \d+\.\d+", details["toolchain: Go"]), "verdicts hang on what the toolchain knows"


def test_doctor_says_that_a_layer_is_root_s_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 65534)
    (row,) = doctor._without_root("bubblewrap")
    assert (row["name"], row["status"], row["fix"]) == ("sandbox: cgroup (root only)", "missing", "run as root")
    assert not list(doctor._without_root("docker"))
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert not list(doctor._without_root("bubblewrap"))


def test_it_runs_as_a_module_too() -> None:
    answer = subprocess.run([sys.executable, "-m", "hardwood", "--version"], capture_output=True, text=True, timeout=60)
    assert answer.returncode == 0 and answer.stdout.startswith("hardwood ")


def test_dry_run_starts_nothing(tmp_path: Path) -> None:
    began = time.monotonic()
    answer = run("train", "--dry-run", "--json", "--out", str(tmp_path / "run"))
    plan = json.loads(answer.stdout)
    assert plan["tokens"] == sum(step["tokens"] for step in plan["steps"]) > 0
    assert plan["minutes"] > 0 and plan["memory_gib"] > 0
    assert not (tmp_path / "run").exists()
    assert time.monotonic() - began < 60


def test_dry_run_misses_what_the_run_would_miss(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "find_spec", lambda name: None)  # also where vLLM is installed
    answer = CliRunner().invoke(app, ["train", "--dry-run", "--set", "backend=vllm"])
    assert isinstance(answer.exception, MissingError) and answer.exception.exit_code == 3
    assert "pip install '.[vllm]'" in str(answer.exception) and not answer.stdout


def test_dry_run_guesses_nothing_of_a_model_that_was_not_measured() -> None:
    answer = run("train", "--dry-run", "--json", "--model", "owner/model")
    plan = json.loads(answer.stdout)
    assert plan["tokens"] > 0 and plan["minutes"] is plan["memory_gib"] is None
    told = run("train", "--dry-run", "--model", "owner/model").stdout
    assert "min" not in told.split("in all")[0] and "--gpus" in told


def test_eval_prints_each_k_that_was_asked_for_and_the_cost(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    records = [{"scenario": f"f{i}/python", "family": f"f{i}", "cwe": 22, "ring": "near", "language": "python", "status": s, "tokens": 1}
               for i in range(6) for s in ("secure", "broken", "vulnerable")]  # fmt: skip
    cost = {"generated_tokens": 1234, "oracle_calls": 18, "wall_s": 90.0}
    _print(document(records, model="m", selection="s", n=3, ks=(2, 3), cost=cost))
    told = capsys.readouterr().out
    assert "…" not in told and "SPR@k" in told and "functional@k" in told and "66.7" in told and "SPR@1" not in told
    assert {"2", "3"} <= {line.split("│")[3].strip() for line in told.splitlines() if line.count("│") > 3}
    assert "Cost: 1,234 generated tokens, 18 verdicts, 1.5 min." in told
    _print(document(records, model="m", selection="s", n=3, ks=(2,)))
    assert "functional@2" in capsys.readouterr().out


@pytest.mark.parametrize(
    "row", ['{"scenario": "cwe-022/load-save-slot/python", "completion": null}', '"a text"', "[1]"]
)
def test_a_row_that_is_no_completion_is_named(tmp_path: Path, row: str) -> None:
    path = tmp_path / "samples.jsonl"
    path.write_text(row + "\n")
    answer = run("judge", "--completions", str(path))
    assert (answer.returncode, "Traceback" in answer.stderr) == (2, False) and "samples.jsonl:1" in answer.stderr


def test_a_run_goes_on_by_its_own_settings(tmp_path: Path) -> None:
    (tmp_path / "run").mkdir()
    (tmp_path / "run" / "config.yaml").write_text("seed: 7\n")
    for more in (["--set", "seed=1"], ["--model", "smollm2-135m"], ["--preset", "laptop"], ["--out", "elsewhere"]):
        answer = run("train", "--resume", str(tmp_path / "run"), *more)
        assert answer.returncode == 2 and "by its own settings" in answer.stderr
    assert run("demo", "--out", str(tmp_path / "run"), "--set", "seed=1").returncode == 2
    answer = run("train", "--resume", str(tmp_path / "run"), "--dry-run", "--json")
    assert json.loads(answer.stdout)["minutes"] > 0 and len(list((tmp_path / "run").iterdir())) == 1, (
        "nothing is started"
    )


def test_without_model_libraries_it_says_how_to_get_them_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "torch.py").write_text("raise ImportError('not here')\n")
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "config.json").write_text("{}")
    (tmp_path / "model" / "model.safetensors").write_bytes(b"")
    paths = os.pathsep.join([str(tmp_path), *filter(None, [os.environ.get("PYTHONPATH")])])
    for verb in (["eval", "-k", "1", "-n", "1"], ["train", "--out", str(tmp_path / "run")], ["grow", "--out", str(tmp_path / "run")]):  # fmt: skip
        command = [sys.executable, "-c", CODE, *verb, "--model", str(tmp_path / "model")]
        answer = subprocess.run(command, env={**os.environ, "PYTHONPATH": paths}, capture_output=True, text=True)
        assert answer.returncode == 3 and ".[train]" in answer.stderr, answer.stderr[-500:]
        assert not (tmp_path / "run" / "config.yaml").exists()


def test_wrong_usage_without_words_prints_help_alone() -> None:
    assert run("scenarios").stderr.strip() == ""
