"""Boxes forked from the nursery: when they are, and what happens without it. What they keep in and out is in `test_conformance.py`."""

from __future__ import annotations

from pathlib import Path

import pytest

from hardwood.errors import SandboxError
from hardwood.oracles.executed import ExecutedOracle
from hardwood.sandbox import Job
from hardwood.sandbox.bubblewrap import BubblewrapSandbox
from hardwood.scenarios import Scenario

PROGRAM = "def double(x):\n    return 2 * x\n"


def use(sandbox: BubblewrapSandbox) -> None:
    with sandbox.start(Job(PROGRAM)) as box:
        box.request("test")


def test_the_warm_box_is_really_used() -> None:
    sandbox = BubblewrapSandbox()
    use(sandbox)
    assert sandbox.warm and len(sandbox._nurseries) == 1
    sandbox.close()


def test_a_dead_nursery_is_an_error_and_the_next_job_gets_a_new_one(notes: Scenario) -> None:
    sandbox = BubblewrapSandbox()
    oracle = ExecutedOracle(sandbox)
    program = notes.program(notes.golden)
    assert oracle.judge(notes, program).status == "secure"
    (nursery,) = sandbox._nurseries.values()
    box = sandbox.start(Job(PROGRAM))
    nursery.close()
    with pytest.raises(SandboxError, match="is gone"):
        box.request("test")
    box.close()
    assert oracle.judge(notes, program).status == "secure"
    sandbox.close()


def test_without_nested_namespaces_boxes_are_started_cold(notes: Scenario, monkeypatch: pytest.MonkeyPatch) -> None:
    from hardwood.sandbox import bubblewrap

    def refuse(*_: object) -> None:
        raise bubblewrap.NoNamespacesError("unshare: Operation not permitted")

    monkeypatch.setattr(bubblewrap.Nursery, "start", refuse)
    sandbox = BubblewrapSandbox()
    assert ExecutedOracle(sandbox).judge(notes, notes.program(notes.golden)).status == "secure"
    assert not sandbox.warm
    sandbox.close()


def test_descriptors_do_not_leak() -> None:
    sandbox = BubblewrapSandbox()
    use(sandbox)
    before = len(list(Path("/proc/self/fd").iterdir()))
    for _ in range(10):
        use(sandbox)
    assert len(list(Path("/proc/self/fd").iterdir())) == before
    sandbox.close()


def test_a_box_that_cannot_start_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    sandbox = BubblewrapSandbox(warm=False)
    monkeypatch.setattr("hardwood.sandbox.bubblewrap.interpreter", lambda: "/nonexistent/python")
    with pytest.raises(SandboxError, match="nonexistent"):
        sandbox.start(Job("x = 1\n"))
