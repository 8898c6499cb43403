"""Judges on this machine, in a few small worker processes.

Workers are spawned, not forked: they hold no model, so that a box is started from a process of a few megabytes.
"""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import signal
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import Protocol

from hardwood.errors import HardwoodError, OracleError
from hardwood.oracles import Oracle, Verdict, open_oracle
from hardwood.oracles.cache import VerdictCache
from hardwood.sandbox import Limits
from hardwood.scenarios import Scenario

PR_SET_PDEATHSIG = 1
_oracle: Oracle | None = None


def _start_worker(allow_missing: frozenset[str], stop_early: bool, limits: Limits | None) -> None:
    global _oracle
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides what an interrupt means
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)  # a parent that is killed leaves no worker behind
    _oracle = open_oracle(allow_missing, stop_early, limits)


def _judge(scenario: Scenario, program: str) -> Verdict:
    assert _oracle is not None
    return _oracle.judge(scenario, program)


def _keep(cache: VerdictCache, scenario: Scenario, program: str, done: Future[Verdict]) -> None:
    if not done.cancelled() and done.exception() is None:
        cache.put(scenario, program, done.result())


class Executor(Protocol):
    """Judges many programs. Verdicts come in the order of the jobs."""

    calls: int

    def submit(self, scenario: Scenario, program: str) -> Future[Verdict]: ...

    def judge_many(self, jobs: Sequence[tuple[Scenario, str]]) -> Iterator[Verdict]: ...


class LocalExecutor:
    """`workers` processes (default: one a core); `cache` is a folder of kept verdicts. Raises MissingError at once when the sandbox is not to be had. A context manager."""

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
        key = f"{oracle.name} {oracle.version} {sorted(allow_missing)} {stop_early} {limits}"
        self._cache = None if cache is None else VerdictCache(cache, key)
        self._pool = ProcessPoolExecutor(
            workers or os.cpu_count() or 1,
            multiprocessing.get_context("spawn"),
            _start_worker,
            (allow_missing, stop_early, limits),
        )

    def __enter__(self) -> LocalExecutor:
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown(cancel_futures=True)

    def submit(self, scenario: Scenario, program: str) -> Future[Verdict]:
        """Starts one judgement, or gives the one that is kept; `calls` counts both."""
        self.calls += 1
        cache = self._cache
        if cache is None:
            return self._pool.submit(_judge, scenario, program)
        kept = cache.get(scenario, program)
        if kept is not None:
            known: Future[Verdict] = Future()
            known.set_result(kept)
            return known
        future = self._pool.submit(_judge, scenario, program)
        future.add_done_callback(lambda done: _keep(cache, scenario, program, done))
        return future

    def judge_many(self, jobs: Iterable[tuple[Scenario, str]]) -> Iterator[Verdict]:
        """Verdicts in the order of the jobs. Raises OracleError when a worker of ours died."""
        futures = [self.submit(scenario, program) for scenario, program in jobs]
        for future in futures:
            try:
                yield future.result()
            except BrokenProcessPool as error:
                raise OracleError(f"a judging process of ours died: {error}") from error
            except HardwoodError:
                for other in futures:
                    other.cancel()
                raise
