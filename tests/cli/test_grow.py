"""`hardwood grow` on an endpoint: trees grow, are kept, and go on where they stopped."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from endpoint_server import Server
from typer.testing import CliRunner

from hardwood.cli.app import app
from hardwood.errors import UsageError

SCENARIO = "corpus:train[id=cwe-078/album-playlist,lang=python]"
WEAK = '    os.system(f"ls music/{album}/*.mp3 > jukebox.m3u")\n'


def _answer(server: Server, path: str, payload: dict[str, Any]) -> None:
    server.reply(
        {"choices": [{"text": WEAK, "finish_reason": "stop"}], "usage": {"completion_tokens": 7, "prompt_tokens": 50}}
    )


def _grow(*arguments: str) -> Any:
    return CliRunner().invoke(app, ["grow", *arguments])


def test_trees_rows_and_resume(serve: Any, tmp_path: Path) -> None:
    out, pairs = tmp_path / "trees", tmp_path / "pairs.jsonl"
    arguments = [
        "--model", serve(_answer), "--scenarios", SCENARIO, "--out", str(out), "--set", "explorer.risk_nodes=[diff]", "--export", "dpo", str(pairs),
        "--json",
    ]  # fmt: skip
    first = _grow(*arguments)
    assert first.exit_code == 0, first.output
    summary = json.loads(first.stdout)
    assert summary["trees"] == 1 and sum(summary["pairs"].values()) >= 1, (
        "the weak program is mended by the reference's fix"
    )
    (row,) = [json.loads(line) for line in pairs.read_text().splitlines()][:1]
    assert row["rejected"].startswith(WEAK) and row["chosen"] != row["rejected"]
    asked = len(serve.asked)
    assert json.loads(_grow(*arguments).stdout) == summary
    assert len(serve.asked) == asked, "nothing was written anew"
    other = _grow("--out", str(out), "--set", "explorer.rollouts=7")
    with pytest.raises(UsageError, match="other settings"):
        raise other.exception
    assert json.loads(_grow("--out", str(out), "--json").stdout) == summary


def test_an_unknown_export_names_the_allowed_ones(tmp_path: Path) -> None:
    answer = _grow("--out", str(tmp_path / "t"), "--export", "ppo", "x")
    with pytest.raises(UsageError, match="dpo, rows, spin"):
        raise answer.exception
