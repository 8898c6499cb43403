"""Shared by the tests: a small family on disk, and an executor that judges in this process by the real oracle."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import Future

import pytest
from endpoint_server import serve  # noqa: F401  a fixture
from hypothesis import settings

from hardwood.oracles import Oracle, Verdict, open_oracle
from hardwood.scenarios import Scenario
from hardwood.scenarios.corpus import load_folder
from hardwood.scenarios.skeleton import write_skeleton

settings.register_profile("no deadline", deadline=None)  # a busy machine is no failure
settings.load_profile("no deadline")


class InlineExecutor:
    """Judges at once, here."""

    def __init__(self, oracle: Oracle) -> None:
        self.oracle, self.calls = oracle, 0

    def submit(self, scenario: Scenario, program: str) -> Future[Verdict]:
        self.calls += 1
        future: Future[Verdict] = Future()
        future.set_result(self.oracle.judge(scenario, program))
        return future

    def judge_many(self, jobs: Sequence[tuple[Scenario, str]]) -> Iterator[Verdict]:
        return (self.submit(scenario, program).result() for scenario, program in jobs)


@pytest.fixture(scope="session")
def notes(tmp_path_factory: pytest.TempPathFactory) -> Scenario:
    """The scenario of the skeleton: read a note from a folder."""
    folder = tmp_path_factory.mktemp("family") / "notes"
    write_skeleton(folder)
    return next(load_folder(folder))


@pytest.fixture(scope="session")
def executor() -> InlineExecutor:
    return InlineExecutor(open_oracle(stop_early=True))
