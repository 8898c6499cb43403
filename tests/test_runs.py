from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from hardwood.errors import CorruptError, HardwoodError, UsageError
from hardwood.runs import Run, read_json, read_jsonl, write_atomic, write_json, write_jsonl


def test_half_a_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_text('{"a": [1,')
    with pytest.raises(CorruptError, match=r"x\.json"):
        read_json(path)
    lines = tmp_path / "x.jsonl"
    write_jsonl(lines, [{"a": 1}])
    lines.write_text(lines.read_text() + '{"b"')
    with pytest.raises(CorruptError, match=r"x\.jsonl:2"):
        read_jsonl(lines)


def test_rows_with_other_line_ends_come_back(tmp_path: Path) -> None:
    """What a model writes may hold any sign; only newlines part rows."""
    path, rows = tmp_path / "x.jsonl", [{"text": "a\u2028b\x85c\r\n\f"}, {"text": ""}]
    for kept in (rows, rows[:1], []):
        write_jsonl(path, kept)
        assert read_jsonl(path) == kept


def test_full_disk_keeps_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.json"
    write_json(path, 1)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(HardwoodError, match="No space left"):
        write_json(path, 2)
    assert read_json(path) == 1
    assert [p.name for p in tmp_path.iterdir()] == ["a.json"]


def test_what_is_no_full_disk_is_not_told_as_one(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(HardwoodError, match="Is a directory") as said:
        write_json(tmp_path / "folder", 1)
    assert "free some space" not in str(said.value)


def test_checkpoint_is_whole_or_absent(tmp_path: Path) -> None:
    step = Run(tmp_path).iteration(0)
    with pytest.raises(RuntimeError), step.new_checkpoint() as folder:
        write_atomic(folder / "w", "1")
        raise RuntimeError
    assert not step.checkpoint.exists()
    with step.new_checkpoint() as folder:
        write_atomic(folder / "w", "2")
    assert (step.checkpoint / "w").read_text() == "2"


def test_no_run(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no run"):
        Run.open(tmp_path)


def test_processes_that_write_one_file_do_not_disturb_each_other(tmp_path: Path) -> None:
    code = "import sys; from pathlib import Path; from hardwood.runs import write_json\nfor i in range(60): write_json(Path(sys.argv[1]), i)"
    writers = [subprocess.Popen([sys.executable, "-c", code, str(tmp_path / "x.json")]) for _ in range(3)]
    assert [writer.wait() for writer in writers] == [0, 0, 0]
    assert read_json(tmp_path / "x.json") == 59 and [path.name for path in tmp_path.iterdir()] == ["x.json"]
