"""The run directory: the only code that knows its paths. Writes are atomic; what is there is whole.

::

    RUN/config.yaml                 resolved before work begins
    RUN/env.json                    versions, seed, data hash, machine
    RUN/iteration_000/trees/ID.json one a scenario
    RUN/iteration_000/growth.json   counts and cost of the trees
    RUN/iteration_000/rows.jsonl
    RUN/iteration_000/trainer/      checkpoints of the trainer, while it trains
    RUN/iteration_000/checkpoint/   the player after the iteration
    RUN/iteration_000/train.json    loss curve and cost
    RUN/iteration_000/eval/NAME.json
    RUN/iteration_000/eval/NAME.part/  its samples so far (`evaluation.kept`), until all are judged
    RUN/iteration_000/errors.jsonl  verdicts of status `error`
    RUN/result.json                 the table
    RUN/report.html
    RUN/lock                        held by the process that works there
"""

from __future__ import annotations

import errno
import fcntl
import json
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from hardwood.errors import CorruptError, HardwoodError, UsageError


def write_atomic(path: Path, data: str | bytes) -> None:
    """Writes a file so that a reader sees the old or the new content, whole. Raises HardwoodError on a full disk, the old content kept."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(
        f"{path.name}.{os.getpid()}.part"
    )  # of several processes that share a folder none gets in another's way
    try:
        with part.open("wb") as handle:
            handle.write(data if isinstance(data, bytes) else data.encode())
            handle.flush()
            os.fsync(handle.fileno())
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        then = ". What was saved before is whole; free some space and resume" if full else ""
        raise HardwoodError(f"cannot write {path}: {error.strerror}{then}") from error


def write_json(path: Path, value: Any) -> None:
    write_atomic(path, json.dumps(value, ensure_ascii=False))


def read_json(path: Path) -> Any:
    """Raises CorruptError, naming the file, when it is not JSON."""
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        raise CorruptError(f"{path} is not whole ({error}); delete it and resume: it will be made again") from error


def write_jsonl(path: Path, rows: Iterable[Any]) -> None:
    write_atomic(path, "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows))


def read_jsonl(path: Path) -> list[Any]:
    """Raises CorruptError, naming file and line."""
    found = []
    text = path.read_text(encoding="utf-8").removesuffix("\n")
    lines = text.split("\n") if text else []  # not splitlines: a program may hold other line ends
    for number, line in enumerate(lines, start=1):
        try:
            found.append(json.loads(line))
        except json.JSONDecodeError as error:
            raise CorruptError(f"{path}:{number} is not whole ({error}); delete the file and resume") from error
    return found


@contextmanager
def claim(path: Path, wait: bool = False) -> Iterator[bool]:
    """Whether this process holds `path` alone while the block runs; a process that dies gives it up. `wait`: until nobody else holds it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a") as handle:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError:
            yield False
        else:
            yield True


class Iteration:
    """Paths of one iteration, and what of it is done."""

    def __init__(self, root: Path, number: int = 0) -> None:
        self.number = number
        self.root = root
        self.growth = self.root / "growth.json"
        self.rows = self.root / "rows.jsonl"
        self.trainer = self.root / "trainer"
        self.checkpoint = self.root / "checkpoint"
        self.train = self.root / "train.json"
        self.errors = self.root / "errors.jsonl"

    def tree(self, scenario_id: str) -> Path:
        return self.root / "trees" / f"{scenario_id.replace('/', '__')}.json"

    def trees(self) -> Iterator[Path]:
        return iter(sorted((self.root / "trees").glob("*.json")))

    def evaluation(self, name: str) -> Path:
        return self.root / "eval" / f"{name}.json"

    def evaluating(self, name: str) -> Path:
        return self.root / "eval" / f"{name}.part"

    @contextmanager
    def new_checkpoint(self) -> Iterator[Path]:
        """A folder that becomes `checkpoint` when the block ends well."""
        part = self.root / "checkpoint.part"
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True)
        yield part
        shutil.rmtree(self.checkpoint, ignore_errors=True)
        part.replace(self.checkpoint)


class Run:
    """One run directory."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.config = root / "config.yaml"
        self.environment = root / "env.json"
        self.result = root / "result.json"
        self.report = root / "report.html"

    @classmethod
    def open(cls, root: Path) -> Run:
        """An existing run. Raises UsageError when there is none."""
        run = cls(root)
        if not run.config.exists():
            raise UsageError(f"{root} is no run: it has no config.yaml")
        return run

    def iteration(self, number: int) -> Iteration:
        return Iteration(self.root / f"iteration_{number:03d}", number)

    def named(self, name: str) -> Iteration:
        """A step beside the iterations, such as a baseline."""
        return Iteration(self.root / name)

    def iterations(self) -> list[Iteration]:
        return [Iteration(path, int(path.name[-3:])) for path in sorted(self.root.glob("iteration_[0-9][0-9][0-9]"))]
