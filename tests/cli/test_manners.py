"""Terminal manners: quiet when asked, plain when not a terminal, completion of verbs and options."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

CODE = "import sys; sys.argv[0] = 'hardwood'; from hardwood.cli import main; main()"


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", CODE, *arguments], capture_output=True, text=True, timeout=60)


def answers(server: Any, path: str, payload: dict[str, Any]) -> None:
    server.reply({"choices": [{"text": "    return None\n", "finish_reason": "stop", "index": 0}]})


def hangs(server: Any, path: str, payload: dict[str, Any]) -> None:
    """Answers the short question by which a server is tried, and no other."""
    if len(payload["prompt"]) < 60:
        answers(server, path, payload)
    else:
        time.sleep(30)


def audit(model: str, folder: Path, *more: str) -> list[str]:
    selection = "corpus:validation[cwe=89,lang=python,most=2]"
    return ["audit", "--model", model, "--scenarios", selection, "-n", "1", "--out", str(folder), *more]


def test_quiet_keeps_notes_off_stderr_wherever_it_stands(tmp_path: Path, serve: Any) -> None:
    model = serve(answers)
    told = run(*audit(model, tmp_path / "a", "--json"))
    assert "to ask" in told.stderr and "2/2" in told.stderr and told.returncode == 0
    for number, flags in enumerate((["--quiet", "audit"], ["audit", "-q"])):
        silent = run(*flags, *audit(model, tmp_path / str(number), "--json")[1:])
        assert silent.stderr == "" and json.loads(silent.stdout)["counts"] == json.loads(told.stdout)["counts"]


def test_interrupted_it_says_what_is_kept(tmp_path: Path, serve: Any) -> None:
    # tests that run in the background of a shell inherit that this signal is ignored
    heard = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); "
    command = [sys.executable, "-c", heard + CODE, *audit(serve(hangs), tmp_path / "a")]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        for line in process.stderr:
            if "auditing" in line:
                break
        time.sleep(1)
        process.send_signal(signal.SIGINT)
        asked = time.monotonic()
        rest = process.stderr.read()
        assert process.wait(60) == 130
        assert time.monotonic() - asked < 25, "it waits for no reply"
    assert "0 of 2 tasks are kept" in rest and "the same command" in rest


def test_quiet_still_says_what_went_wrong() -> None:
    answer = run("scenarios", "show", "cwe-022/nothing", "--quiet")
    assert answer.returncode == 2 and "unknown scenario" in answer.stderr


def test_no_colour_codes_where_there_is_no_terminal(tmp_path: Path) -> None:
    answer = run("scenarios", "stats", "--scenarios", "corpus:validation[cwe=89]")
    assert "\x1b" not in answer.stdout + answer.stderr and "python" in answer.stdout


def test_verbs_and_options_complete_in_a_shell() -> None:
    def completed(words: str, position: int) -> str:
        told = {"_HARDWOOD_COMPLETE": "complete_bash", "COMP_WORDS": words, "COMP_CWORD": str(position)}
        return subprocess.run(
            [sys.executable, "-c", CODE], env={**os.environ, **told}, capture_output=True, text=True, timeout=60
        ).stdout

    assert completed("hardwood sc", 1).split() == ["scenarios"]
    assert "--resume" in completed("hardwood train --re", 2).split()
