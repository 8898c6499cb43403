"""Shared by the tests: a small family on disk, and an executor that judges in this process by the real oracle."""

from __future__ import annotations

import pytest
from endpoint_server import serve  # noqa: F401  a fixture
from hypothesis import settings

from hardwood.executor import InlineExecutor
from hardwood.oracles import open_oracle
from hardwood.scenarios import Scenario
from hardwood.scenarios.corpus import load_folder
from hardwood.scenarios.skeleton import write_skeleton

settings.register_profile("no deadline", deadline=None)  # a busy machine is no failure
settings.load_profile("no deadline")


@pytest.fixture(scope="session")
def notes(tmp_path_factory: pytest.TempPathFactory) -> Scenario:
    """The scenario of the skeleton: read a note from a folder."""
    folder = tmp_path_factory.mktemp("family") / "notes"
    write_skeleton(folder)
    return next(load_folder(folder))


@pytest.fixture(scope="session")
def executor() -> InlineExecutor:
    return InlineExecutor(open_oracle(stop_early=True))
