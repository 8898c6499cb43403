"""`studies/keep.py`: what is kept of a study is restored byte for byte, and no weights are."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest


def test_what_is_kept_is_restored(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(Path(__file__).parents[2] / "studies"))
    keep = importlib.import_module("keep")
    files = {
        "results.jsonl": "{}\n", "study.json": "{}", "trees/ab/iteration_000/trees/one.json": "[1]", "cells/base/eval/heldout.json": '{"records": ["é"]}',
        "cells/base/checkpoint/model.safetensors": "weights", "cells/half/eval/heldout.part/records.jsonl": "{}",
    }  # fmt: skip
    for name, text in files.items():
        path = tmp_path / "run" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    keep.keep(tmp_path / "run", tmp_path / "kept")
    before = {path: path.read_bytes() for path in (tmp_path / "kept").rglob("*") if path.is_file()}
    keep.keep(tmp_path / "run", tmp_path / "kept")
    assert before == {path: path.read_bytes() for path in (tmp_path / "kept").rglob("*") if path.is_file()}
    keep.restore(tmp_path / "again", tmp_path / "kept")
    restored = {
        str(path.relative_to(tmp_path / "again")): path.read_text()
        for path in (tmp_path / "again").rglob("*")
        if path.is_file()
    }
    assert restored == {name: text for name, text in files.items() if "checkpoint" not in name and "part" not in name}
    with pytest.raises(SystemExit, match="is there already"):
        keep.restore(tmp_path / "again", tmp_path / "kept")
    with pytest.raises(SystemExit, match="no "):
        keep.restore(tmp_path / "new", tmp_path / "nothing")
    assert not (tmp_path / "new").exists()
