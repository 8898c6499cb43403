"""Judges at once, in this process, one program after another: for a notebook or a test, where no worker is worth its start."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import Future
from typing import cast

from hardwood.executor.local import Executor
from hardwood.oracles import Oracle, Verdict
from hardwood.scenarios import Scenario


class InlineExecutor:
    """An executor of one oracle."""

    def __init__(self, oracle: Oracle) -> None:
        self.oracle, self.calls = oracle, 0

    def submit(self, scenario: Scenario, program: str) -> Future[Verdict]:
        self.calls += 1
        future: Future[Verdict] = Future()
        future.set_result(self.oracle.judge(scenario, program))
        return future

    def judge_many(self, jobs: Iterable[tuple[Scenario, str]]) -> Iterator[Verdict]:
        """Verdicts in the order of the jobs."""
        return (self.submit(scenario, program).result() for scenario, program in jobs)


def as_executor(judge: Executor | Oracle) -> Executor:
    """What judges programs, as an executor: an oracle judges in this process."""
    return cast(Executor, judge) if hasattr(judge, "submit") else InlineExecutor(judge)
