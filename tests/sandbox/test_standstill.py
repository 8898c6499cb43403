"""A judge that is stopped in the middle of a judgement blames itself, not the candidate."""

from __future__ import annotations

import os
import signal
import threading
import time

from hardwood.oracles.executed import ExecutedOracle
from hardwood.sandbox import Limits
from hardwood.sandbox.bubblewrap import BubblewrapSandbox
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
    threading.Timer(9.0, os.kill, (judge, signal.SIGCONT)).start()
    said = os.read(read, 1000).decode()
    os.close(read)
    os.waitpid(judge, 0)
    assert said.startswith("error") and "stood still" in said


def test_a_sleeping_candidate_is_still_broken(notes: Scenario) -> None:
    verdict = ExecutedOracle(BubblewrapSandbox(), Limits(wall_s=2.0)).judge(notes, notes.program(SLEEPS))
    assert verdict.status == "broken"
