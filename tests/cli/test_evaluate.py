"""`hardwood eval --out` against a local server: kept samples, and an interruption that says so."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from endpoint_server import Server
from typer.testing import CliRunner

from hardwood.cli.app import app
from hardwood.errors import Interrupted, UsageError
from hardwood.evaluation import kept
from hardwood.scenarios import load_scenarios

SELECTION = "corpus:train[id=cwe-078/album-playlist,lang=python],corpus:train[id=cwe-078/merge-class-lists,lang=python]"
ALBUM, LISTS = load_scenarios(SELECTION)


def _eval(model: str, *more: str) -> Any:
    return CliRunner().invoke(app, ["eval", "--model", model, "--scenarios", SELECTION, "-n", "2", *more])


def _answer(server: Server, path: str, payload: dict[str, Any]) -> None:
    golden = next((s.golden for s in (ALBUM, LISTS) if f"def {s.function}" in payload["prompt"]), "x")
    server.reply({"choices": [{"text": golden, "finish_reason": "stop"}], "usage": {"completion_tokens": 5}})


def test_what_is_kept_is_not_asked_again(serve: Any, tmp_path: Path) -> None:
    model, out = serve(_answer), str(tmp_path / "eval")
    first = _eval(model, "--out", out, "--json")
    found = json.loads(first.stdout)
    assert found["counts"]["secure"] == 4 and json.loads((tmp_path / "eval/eval.json").read_text()) == found
    assert len((tmp_path / "eval/records.jsonl").read_text().splitlines()) == 4
    asked = len(serve.asked)
    again = json.loads(_eval(model, "--out", out, "--json").stdout)
    assert again["counts"] == found["counts"] and again["cost"]["oracle_calls"] == found["cost"]["oracle_calls"]
    assert len(serve.asked) <= asked + 1, "only whether the server continues a prefix is asked again"
    with pytest.raises(UsageError, match="another temperature"):
        raise _eval(model, "--out", out, "--temperature", "0.7").exception


def test_an_interruption_says_what_is_kept(serve: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*args: Any, **kwargs: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(kept, "evaluate", stopped)
    with pytest.raises(Interrupted, match=r"0 of 2 scenarios are kept in .*eval\. Go on: the same command"):
        raise _eval(serve(_answer), "--out", str(tmp_path / "eval")).exception
