"""Judges on this machine, in a few small worker processes.

Workers are spawned, not forked: they hold no model, so that a box is started from a process of a few megabytes. A worker that dies costs its
jobs a second start, not the run: the pool is made anew.
"""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import signal
import threading
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import Protocol

from hardwood.errors import HardwoodError
from hardwood.oracles import Count, Oracle, Verdict, open_oracle
from hardwood.oracles.cache import VerdictCache
from hardwood.sandbox import Limits
from hardwood.scenarios import Scenario

PR_SET_PDEATHSIG = 1
TRIES = 3
"""How often a job is started when workers die: one that kills each worker must end as an `error`."""
UNGUARDED = (
    '; none has judged anything yet: in a script, does what starts them stand under `if __name__ == "__main__":`?'
)
_oracle: Oracle | None = None


def _start_worker(allow_missing: frozenset[str], stop_early: bool, limits: Limits | None) -> None:
    global _oracle
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides what an interrupt means
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)  # a parent that is killed leaves no worker behind
    _oracle = open_oracle(allow_missing, stop_early, limits)
    _oracle.bounds_tests = True  # type: ignore[attr-defined]


def _judge(scenario: Scenario, program: str) -> Verdict:
    assert _oracle is not None
    return _oracle.judge(scenario, program)


class Executor(Protocol):
    """Judges many programs. Verdicts come in the order of the jobs."""

    calls: int

    def submit(self, scenario: Scenario, program: str) -> Future[Verdict]: ...

    def judge_many(self, jobs: Sequence[tuple[Scenario, str]]) -> Iterator[Verdict]: ...


class LocalExecutor:
    """`workers` processes (default: one a core); `cache` is a folder of kept verdicts. Raises MissingError at once when the sandbox is not to be had. A context manager.

    Workers are fresh processes: in a script it stands under `if __name__ == "__main__":` (a notebook needs nothing).
    """

    def __init__(
        self,
        workers: int | None = None,
        allow_missing: frozenset[str] = frozenset(),
        stop_early: bool = True,
        limits: Limits | None = None,
        cache: Path | None = None,
    ) -> None:
        oracle = open_oracle(allow_missing, stop_early, limits)  # a missing layer is the caller's error, not a worker's
        self.calls = 0
        self._oracle = oracle
        missing = list(getattr(oracle, "missing", ()))
        key = f"{oracle.name} {oracle.version} {missing} {stop_early} {limits}"
        self._cache = None if cache is None else VerdictCache(cache, key)
        self._name, self._version = oracle.name, oracle.version
        self._workers, self._settings = workers or os.cpu_count() or 1, (allow_missing, stop_early, limits)
        self._lock, self._closed, self._worked = threading.Lock(), False, False
        self._pool = self._new_pool()

    def _new_pool(self) -> ProcessPoolExecutor:
        context = multiprocessing.get_context("spawn")
        return ProcessPoolExecutor(self._workers, context, _start_worker, self._settings)

    def __enter__(self) -> LocalExecutor:
        return self

    def __exit__(self, *_: object) -> None:
        with self._lock:
            self._closed = True
        self._pool.shutdown(cancel_futures=True)

    def check(self, scenarios: Sequence[Scenario]) -> None:
        """Raises MissingError for what judging these would want and this machine lacks."""
        check = getattr(self._oracle, "check", None)
        if check is not None:
            check(scenarios)

    def submit(self, scenario: Scenario, program: str) -> Future[Verdict]:
        """Starts one judgement, or gives the one that is kept; `calls` counts both."""
        self.calls += 1
        kept = self._cache.get(scenario, program) if self._cache else None
        future: Future[Verdict] = Future()
        if kept is not None:
            future.set_result(kept)
        else:
            self._start(future, scenario, program, 1)
        return future

    def _start(self, future: Future[Verdict], scenario: Scenario, program: str, number: int) -> None:
        """Starts a job for the `number`-th time; its end settles `future`."""
        with self._lock:
            if self._closed:
                future.cancel()
                return
            try:
                work = self._pool.submit(_judge, scenario, program)
            except BrokenProcessPool:
                self._pool.shutdown(wait=False)
                self._pool = self._new_pool()
                work = self._pool.submit(_judge, scenario, program)
        work.add_done_callback(lambda done: self._settle(future, scenario, program, number, done))

    def _settle(
        self, future: Future[Verdict], scenario: Scenario, program: str, number: int, done: Future[Verdict]
    ) -> None:
        if done.cancelled() or future.cancelled():
            future.cancel()
            return
        error = done.exception()
        if error is None:
            self._worked = True
            if self._cache:
                self._cache.put(scenario, program, done.result())
            future.set_result(done.result())
        elif not isinstance(error, BrokenProcessPool):
            future.set_exception(error)
        elif number < TRIES:
            self._start(future, scenario, program, number + 1)
        else:
            reason = f"a judging process of ours died {TRIES} times on this program{'' if self._worked else UNGUARDED}"
            nothing = Count(0, 0)
            future.set_result(
                Verdict(scenario.id, "error", nothing, nothing, (), self._name, self._version, reason=reason)
            )

    def judge_many(self, jobs: Iterable[tuple[Scenario, str]]) -> Iterator[Verdict]:
        """Verdicts in the order of the jobs."""
        futures = [self.submit(scenario, program) for scenario, program in jobs]
        for future in futures:
            try:
                yield future.result()
            except HardwoodError:
                for other in futures:
                    other.cancel()
                raise
