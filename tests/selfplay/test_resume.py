"""`kill -9` while exploring and while training; the resumed run ends with the rows and the loss curve of an uninterrupted one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from hardwood.runs import Iteration, Run, read_json, read_jsonl

DRIVER = Path(__file__).parent / "driver.py"


def play(run: Path, work: Path, point: str = "") -> int:
    arguments = [sys.executable, str(DRIVER), str(run), str(work), *filter(None, [point])]
    done = subprocess.run(arguments, capture_output=True, text=True, timeout=280)
    assert done.returncode == (-9 if point else 0), done.stderr
    return done.returncode


def curve(step: Iteration) -> list[float]:
    return [entry["loss"] for entry in read_json(step.train)["history"]]


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_killed_twice_and_resumed(tmp_path: Path) -> None:
    work = tmp_path / "work"
    play(tmp_path / "whole", work)
    broken = tmp_path / "broken"
    play(broken, work, "tree:3")
    step = Run(broken).iteration(0)
    assert len(list(step.trees())) == 3 and not step.rows.exists()
    play(broken, work, "step:13")
    assert step.rows.exists() and not step.train.exists() and list(step.trainer.glob("checkpoint-*"))
    play(broken, work)
    for number in range(2):
        whole, resumed = (Run(tmp_path / name).iteration(number) for name in ("whole", "broken"))
        assert read_jsonl(resumed.rows) == read_jsonl(whole.rows)
        assert len(curve(whole)) == 18
        assert curve(resumed) == pytest.approx(curve(whole), rel=1e-6)
    assert curve(Run(broken).named("sft")) == pytest.approx(curve(Run(tmp_path / "whole").named("sft")), rel=1e-6)
    assert {row["kind"] for row in read_jsonl(step.rows)} == {"pair", "golden", "ability"}
    result = read_json(Run(broken).result)
    assert [block["ring"] for block in result["rings"]] == ["train"]
    assert curve(step)[-1] < curve(step)[0], "it learns"
    _a_finished_run_starts_nothing(tmp_path / "whole", work)


def _a_finished_run_starts_nothing(run: Path, work: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in run.rglob("*") if path.is_file() and path.name != "result.json"}
    play(run, work)
    assert {path: path.stat().st_mtime_ns for path in before} == before
