"""Terminal manners: quiet when asked, plain when not a terminal, completion of verbs and options."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

CODE = "import sys; sys.argv[0] = 'hardwood'; from hardwood.cli import main; main()"
AUDIT = [
    "audit",
    "--model",
    "openai:x@http://127.0.0.1:9",
    "--scenarios",
    "corpus:validation[cwe=89,lang=python]",
    "--dry-run",
    "--out",
]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", CODE, *arguments], capture_output=True, text=True, timeout=60)


def test_quiet_keeps_notes_off_stderr_wherever_it_stands(tmp_path: Path) -> None:
    told = run(*AUDIT, str(tmp_path / "a"))
    assert "to ask" in told.stderr
    for arguments in (["--quiet", *AUDIT, str(tmp_path / "a")], [*AUDIT, str(tmp_path / "a"), "-q"]):
        silent = run(*arguments)
        assert silent.stderr == "" and json.loads(silent.stdout) == json.loads(told.stdout)


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
