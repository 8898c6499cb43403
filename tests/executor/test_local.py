"""Workers that die, and what many verdicts leave behind."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import time
from dataclasses import replace
from pathlib import Path

import pytest

from hardwood.executor import LocalExecutor
from hardwood.executor.local import TRIES
from hardwood.sandbox import Limits
from hardwood.scenarios import Scenario, load_scenarios

COUNT = int(os.environ.get("HARDWOOD_ENDURANCE", "1000"))
"""Verdicts in a row; the figure in docs/performance.md is of 10,000."""
BAD = {
    "exits": "    import os\n    os._exit(0)\n",
    "crashes": "    import ctypes\n    ctypes.string_at(0)\n",
    "writes much": "    open('/tmp/big', 'wb').write(b'x' * (1 << 24))\n",
    "leaves children": "    import subprocess\n    for _ in range(8): subprocess.Popen(['sleep', '60'])\n",
    "leaves files": "    import os\n    for i in range(200): open(f'f{i}', 'w').close()\n",
}


def _workers() -> list[int]:
    """Pids of judging processes: children of ours that multiprocessing spawned."""
    listed = subprocess.run(
        ["ps", "--ppid", str(os.getpid()), "-o", "pid=,args="], capture_output=True, text=True, check=False
    )
    return [int(line.split()[0]) for line in listed.stdout.splitlines() if "multiprocessing.spawn" in line]


@pytest.fixture
def scenario() -> Scenario:
    return load_scenarios("corpus:train[id=cwe-022/load-save-slot,lang=python]")[0]


def test_a_worker_that_is_killed_costs_no_verdict(scenario: Scenario) -> None:
    with LocalExecutor(2) as executor:
        assert executor.submit(scenario, scenario.program(scenario.golden)).result().status == "secure"
        futures = [executor.submit(scenario, scenario.program(scenario.golden)) for _ in range(40)]
        os.kill(_workers()[0], signal.SIGKILL)
        assert {future.result(timeout=120).status for future in futures} == {"secure"}


def test_a_program_that_kills_each_worker_is_an_error_and_not_the_end(
    scenario: Scenario, monkeypatch: pytest.MonkeyPatch
) -> None:
    killer = replace(scenario, id="killer", functional_tests="import os\nos.kill(os.getpid(), 9)\n")
    with LocalExecutor(1) as executor:
        verdict = executor.submit(killer, "x = 1\n").result(timeout=120)
        assert verdict.status == "error" and f"{TRIES} times" in verdict.reason
        assert executor.submit(scenario, scenario.program(scenario.golden)).result(timeout=60).status == "secure"


def _left_behind() -> dict[str, object]:
    processes = subprocess.run(["ps", "-eo", "args="], capture_output=True, text=True, check=True).stdout
    me = str(os.getpid())
    return {
        "mounts": len(Path("/proc/self/mounts").read_text().splitlines()),
        "descriptors": len(list(Path("/proc/self/fd").iterdir())),
        "temporary": sorted(p.name for p in Path("/tmp").glob("hardwood*")),
        "sleepers": processes.count("sleep 60"),
        "groups": len(list(Path("/sys/fs/cgroup").glob(f"*/hardwood-{me}-*"))),
    }  # fmt: skip


def _memory_kib(pid: int) -> int:
    fields = dict(line.split(":", 1) for line in Path(f"/proc/{pid}/status").read_text().splitlines())
    return int(fields["VmRSS"].split()[0])


@pytest.mark.full
@pytest.mark.timeout(3600)
def test_many_verdicts_in_a_row_leave_nothing() -> None:
    scenarios = load_scenarios("corpus:train[cwe=22|89|79,lang=python]")
    bodies = [*BAD.values(), None, None, None]
    jobs = [
        (s, s.program(bodies[i % len(bodies)] or s.golden)) for i, s in enumerate(scenarios * (COUNT // len(scenarios) + 1))
    ][:COUNT]  # fmt: skip
    with LocalExecutor(2, limits=Limits(wall_s=20.0)) as executor:
        list(executor.judge_many(jobs[:100]))
        before, memory = _left_behind(), {pid: _memory_kib(pid) for pid in _workers()}
        began, verdicts = time.monotonic(), list(executor.judge_many(jobs))
        took = time.monotonic() - began
        after, grown = _left_behind(), {pid: _memory_kib(pid) - kib for pid, kib in memory.items()}
    print(
        f"{COUNT} verdicts, {COUNT / took:.1f} a second; workers grew by {grown} KiB; peak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss} KiB"
    )
    assert {v.status for v, (s, p) in zip(verdicts, jobs, strict=True) if p == s.program(s.golden)} == {"secure"}
    assert not [v.reason for v in verdicts if v.status == "error"]
    assert after == before
    assert all(kib < 16 * 1024 for kib in grown.values())
