"""Progress where there is no terminal: a line at the beginning and the end, and now and then between."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import SimpleNamespace
from typing import Any

import pytest

from hardwood.cli import progress as module
from hardwood.selfplay.progress import TrainingProgress


def test_lines_come_now_and_then_and_the_last_always(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    seconds = iter([0.0, *(float(second) for second in range(1, 13))])
    monkeypatch.setattr(module.time, "monotonic", lambda: next(seconds))
    with module.progress("checking", 12) as step:
        for _ in range(12):
            step(1, "so far")
    lines = capsys.readouterr().err.splitlines()
    assert lines == [
        "checking …",
        "checking: 5/12, 5 s so far",
        "checking: 10/12, 10 s, about 2 s left so far",
        "checking: 12/12, 12 s so far",
    ]


def test_a_slow_first_step_says_nothing_of_the_others(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    seconds = iter([0.0, *(300.0 + 10 * number for number in range(10))])
    monkeypatch.setattr(module.time, "monotonic", lambda: next(seconds))
    with module.progress("training", 20) as step:
        for _ in range(10):
            step(1, "")
    lines = capsys.readouterr().err.splitlines()
    assert lines[1] == "training: 1/20, 300 s"
    assert lines[2] == "training: 2/20, 310 s, about 180 s left"
    assert lines[-1] == "training: 10/20, 390 s, about 100 s left"


def test_nothing_when_quiet(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HARDWOOD_QUIET", "1")
    with module.progress("checking", 1) as step:
        step(1, "")
    assert capsys.readouterr().err == ""


def test_training_that_failed_is_not_told_as_done() -> None:
    ended = []

    @contextmanager
    def track(label: str, total: int) -> Iterator[Any]:
        yield lambda steps, said: None
        ended.append(label)  # as the bar says `done`: behind its block

    for failure in (None, ValueError("no memory")):
        line = TrainingProgress(track, "train")
        with suppress(ValueError), line:
            line.on_train_begin(None, SimpleNamespace(max_steps=2, global_step=0), None)
            if failure:
                raise failure
        assert ended == ["train"]


def test_long_silence_is_broken(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "SILENT_S", 0.05)
    told, deadline = "", time.monotonic() + 30
    with module.progress("evaluating", 9) as step:
        step(2, "")
        while not (found := re.search(r"evaluating: 2/9, \d+ s, at work\n", told)) and time.monotonic() < deadline:
            time.sleep(0.05)
            told += capsys.readouterr().err
    assert found
    time.sleep(0.2)
    capsys.readouterr()
    time.sleep(0.2)
    assert capsys.readouterr().err == "", "it ends with the work"
