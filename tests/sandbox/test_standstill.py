"""A judge that is stopped in the middle of a judgement blames itself, not the candidate."""

from __future__ import annotations

import os
import signal
import threading
import time
from contextlib import nullcontext

import pytest

from hardwood.oracles.executed import ExecutedOracle
from hardwood.sandbox import Limits
from hardwood.sandbox.bubblewrap import BubblewrapSandbox
from hardwood.sandbox.inside import processes
from hardwood.sandbox.protocol import BoxGone, Job
from hardwood.scenarios import Scenario

SLEEPS = "    import time\n    time.sleep(600)\n"


def test_a_judge_that_stood_still_says_so(notes: Scenario) -> None:
    read, write = os.pipe()
    judge = os.fork()
    if judge == 0:
        try:
            os.close(read)
            verdict = ExecutedOracle(BubblewrapSandbox(), Limits(wall_s=3.0)).judge(notes, notes.program(SLEEPS))
            os.write(write, f"{verdict.status} {verdict.reason}".encode())
        finally:
            os._exit(0)  # else a failure here would go on with the rest of the tests, in a second process
    os.close(write)
    time.sleep(1.5)
    os.kill(judge, signal.SIGSTOP)
    pause_s = 16.0  # longer than the limit on the most crowded machine, five times 3 s
    threading.Timer(pause_s, os.kill, (judge, signal.SIGCONT)).start()
    said = os.read(read, 1000).decode()
    os.close(read)
    os.waitpid(judge, 0)
    assert said.startswith("error") and "stood still" in said


def test_a_sleeping_candidate_is_still_broken(notes: Scenario) -> None:
    verdict = ExecutedOracle(BubblewrapSandbox(), Limits(wall_s=2.0)).judge(notes, notes.program(SLEEPS))
    assert verdict.status == "broken"


@pytest.mark.parametrize("load", [0, 100])
def test_on_a_crowded_machine_a_box_may_take_longer(monkeypatch: pytest.MonkeyPatch, load: int) -> None:
    monkeypatch.setattr(os, "getloadavg", lambda: (load * (os.cpu_count() or 1), 0.0, 0.0))
    job = Job("import time\n\n\ndef wait():\n    time.sleep(4)\n", limits=Limits(wall_s=2.0))
    with BubblewrapSandbox().start(job) as box:
        box.request("build")
        box.request("test")
        with nullcontext() if load else pytest.raises(BoxGone, match="wall-clock limit"):
            assert box.request("call", name="wait", args=(), kwargs={}, cpu_s=5.0)["value"] is None


def test_the_wall_time_of_a_call_grows_with_the_load_and_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    def patience(load: float) -> float:
        monkeypatch.setattr(os, "getloadavg", lambda: (load * (os.cpu_count() or 1), 0.0, 0.0))
        return processes.patience(4)

    assert [patience(load) for load in (0, 1, 2, 100)] == [25, 25, 50, 125]

    def unknown() -> None:
        raise OSError

    monkeypatch.setattr(os, "getloadavg", unknown)
    assert processes.patience(4) == 25
