"""Progress of long work, with its rate and the time left: a bar on a terminal, a line now and then elsewhere, nothing under `--quiet`."""

from __future__ import annotations

import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from hardwood.terminal import console, is_quiet, note

Step = Callable[[int, str], None]
"""Called with how many more are done, and what to say of them."""
EVERY_S = 5.0
"""Lines elsewhere than on a terminal come no quicker: a log of hours stays readable."""
SILENT_S = 60.0
"""Elsewhere than on a terminal, work that finishes nothing for so long says that it goes on."""
RECENT = 6
"""What is left is told by the rate of so many lines back, never from the beginning: the first step often has work of its own before it."""


@contextmanager
def progress(label: str, total: int) -> Iterator[Step]:
    with (_bar if sys.stderr.isatty() else _lines)(label, total) as step:
        yield step


@contextmanager
def _bar(label: str, total: int) -> Iterator[Step]:
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeElapsedColumn,
        TimeRemainingColumn,
    )

    text = TextColumn("{task.description}")
    columns = (text, BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console(), transient=True, disable=is_quiet()) as bar:
        task = bar.add_task(label, total=total)
        yield lambda steps, said: bar.update(task, advance=steps, description=f"{label} {said}".rstrip())
    console().print(f"[dim]{label}: done")


@contextmanager
def _lines(label: str, total: int) -> Iterator[Step]:
    began, told, done = time.monotonic(), 0.0, 0
    seen: deque[tuple[float, int]] = deque(maxlen=RECENT)
    ended = threading.Event()
    note(f"{label} …")

    def step(steps: int, said: str) -> None:
        nonlocal done, told
        done += steps
        now = time.monotonic()
        if done < total and now - told < EVERY_S:
            return
        told = now
        seen.append((now, done))
        (then, before), rest = seen[0], total - done
        left = f", about {(now - then) / (done - before) * rest:.0f} s left" if rest and done > before else ""
        note(f"{label}: {done}/{total}, {now - began:.0f} s{left} {said}".rstrip())

    def beat() -> None:
        said = began
        while not ended.wait(SILENT_S / 6):
            now = time.monotonic()
            if now - max(said, told) >= SILENT_S:
                said = now
                note(f"{label}: {done}/{total}, {now - began:.0f} s, at work")

    threading.Thread(target=beat, daemon=True).start()
    try:
        yield step
    finally:
        ended.set()
