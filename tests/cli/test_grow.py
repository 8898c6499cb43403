"""`hardwood grow` on an endpoint: trees grow, are kept, and go on where they stopped."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from endpoint_server import Server
from typer.testing import CliRunner

from hardwood.cli.app import app
from hardwood.errors import OracleError, UsageError

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


def test_real_fixes_make_trees_and_nobody_is_asked(serve: Any, tmp_path: Path) -> None:
    before, after = (f"def f(name):\n    x = 1\n    return {call}\n" for call in ("run(name)", "run(quote(name))"))
    fixes = [{"func_src_before": before, "func_src_after": after, "file_name": "a.rb", "vul_type": "cwe-078"}]
    (tmp_path / "fixes.json").write_text(json.dumps(fixes))
    where = ("--scenarios", f"tsp:{tmp_path / 'fixes.json'}", "--out", str(tmp_path / "trees"), "--json")
    unasked = ("--set", "explorer.judged=false", "--set", "explorer.node_samples=0")
    result = _grow("--model", serve(_answer), *unasked, *where)
    assert result.exit_code == 0, result.output
    summary = json.loads(result.stdout)
    assert (summary["trees"], summary["pairs"]["unjudged"], summary["sampled"]) == (1, 1, {})
    assert not serve.asked
    tested = _grow("--model", serve(_answer), *unasked, "--scenarios", SCENARIO, "--out", str(tmp_path / "tested"))
    with pytest.raises(UsageError, match="has tests"):
        raise tested.exception


def test_a_server_that_is_gone_leaves_no_empty_tree_and_is_asked_again(serve: Any, tmp_path: Path) -> None:
    """It answers whether it continues a prefix, then nothing, then again."""
    out, up = tmp_path / "trees", []

    def answer(server: Server, path: str, payload: dict[str, Any]) -> None:
        if up or payload["prompt"] == "def f():":
            _answer(server, path, payload)
        else:
            server.reply({"error": {"message": "model unloaded"}}, 404)

    arguments = ["--model", serve(answer), "--scenarios", SCENARIO, "--out", str(out), "--json",
                 "--set", "explorer.risk_nodes=[diff]"]  # fmt: skip
    first = _grow(*arguments)
    assert isinstance(first.exception, OracleError) and first.exception.exit_code == 4
    assert "model unloaded" in str(first.exception) and not list(out.rglob("trees/*.json"))
    up.append(True)
    again = _grow(*arguments)
    assert again.exit_code == 0 and json.loads(again.stdout)["sampled"] == {"vulnerable": 4}, again.output


def test_a_model_that_names_no_node_is_counted(serve: Any, tmp_path: Path) -> None:
    def answer(server: Server, path: str, payload: dict[str, Any]) -> None:
        if path.endswith("/chat/completions"):
            server.reply({"choices": [{"message": {"content": "I cannot help with that."}}]})
        else:
            _answer(server, path, payload)

    model = serve(answer)
    found = _grow(
        "--model", model, "--scenarios", SCENARIO, "--out", str(tmp_path / "trees"), "--json", "--set", "explorer.risk_nodes=[model]",
        "--set", f"explorer.annotator={model}",
    )  # fmt: skip
    assert json.loads(found.stdout)["unannotated"] == 1


def test_without_a_pair_it_says_so_and_what_may_help(serve: Any, tmp_path: Path) -> None:
    def refuses(server: Server, path: str, payload: dict[str, Any]) -> None:
        server.reply({"choices": [{"text": "    return None\n", "finish_reason": "stop"}]})

    pairs = tmp_path / "pairs.jsonl"
    found = _grow(
        "--model", serve(refuses), "--scenarios", SCENARIO, "--out", str(tmp_path / "trees"), "--set", "explorer.risk_nodes=[diff]",
        "--export", "spin", str(pairs),
    )  # fmt: skip
    assert found.exit_code == 0 and pairs.read_text() == "", found.output
    assert "no tree yielded a pair" in found.stderr and "explorer.root_samples" in found.stderr
    assert f"{pairs}: 0 lines (spin)" in found.stderr


def test_a_server_that_only_chats_is_told_of_once(serve: Any, tmp_path: Path) -> None:
    def chats(server: Server, path: str, payload: dict[str, Any]) -> None:
        if path.endswith("/chat/completions"):
            server.reply({"choices": [{"message": {"content": WEAK}, "finish_reason": "stop"}]})
        else:
            server.reply({"error": {"message": "no such path"}}, 404)

    whole = ("--set", "explorer.risk_nodes=[diff]", "--set", "explorer.node_samples=0", "--set", "explorer.topups=0")
    found = _grow("--model", serve(chats), "--scenarios", SCENARIO, "--out", str(tmp_path / "trees"), *whole, "--json")
    assert found.exit_code == 0 and sum(json.loads(found.stdout)["pairs"].values()) >= 1, found.output
    assert found.stderr.count("only chats") == 1


def test_an_unknown_export_names_the_allowed_ones(tmp_path: Path) -> None:
    answer = _grow("--out", str(tmp_path / "t"), "--export", "ppo", "x")
    with pytest.raises(UsageError, match="dpo, rows, spin"):
        raise answer.exception
