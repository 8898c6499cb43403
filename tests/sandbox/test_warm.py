"""Boxes forked from the nursery: as closed as cold ones, and nothing passes from one job to the next."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from survivors import survivors

from hardwood.errors import SandboxError
from hardwood.oracles.executed import ExecutedOracle
from hardwood.sandbox import BoxGone, Job
from hardwood.sandbox.bubblewrap import BubblewrapSandbox
from hardwood.scenarios import Scenario

LOOK = """
import os, glob

def look():
    status = dict(line.split(':', 1) for line in open('/proc/self/status').read().splitlines())
    fds = sorted(os.listdir('/proc/self/fd'), key=int)
    return {
        "uid": os.getuid(), "caps": [status[name].strip() for name in ("CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb")],
        "seccomp": status["Seccomp"].strip(), "no_new": status["NoNewPrivs"].strip(), "root": sorted(os.listdir("/")),
        "processes": sorted(int(os.path.basename(p)) for p in glob.glob("/proc/[0-9]*")), "environ": sorted(os.environ), "folder": os.getcwd(),
        "interfaces": os.listdir("/proc/sys/net/ipv4/conf") if os.path.isdir("/proc/sys/net/ipv4/conf") else [], "fds": len(fds),
    }

def leave():
    made = []
    for base, folders, _ in os.walk("/"):
        folders[:] = [f for f in folders if os.path.join(base, f) not in ("/proc", "/sys", "/usr")]
        try:
            with open(os.path.join(base, "left-behind"), "w") as file:
                file.write("x")
            made.append(base)
        except OSError:
            pass
    return made

def found():
    return [os.path.join(b, f) for b, d, files in os.walk("/") if not b.startswith(("/proc", "/usr")) for f in files if f == "left-behind"]
"""


@pytest.fixture(params=[True, False], ids=["warm", "cold"])
def sandbox(request: pytest.FixtureRequest) -> Iterator[BubblewrapSandbox]:
    sandbox = BubblewrapSandbox(warm=request.param)
    yield sandbox
    sandbox.close()
    assert not [line for line in survivors() if f"hardwood-{os.getpid()}-" in line]


def call(sandbox: BubblewrapSandbox, name: str) -> object:
    with sandbox.start(Job(LOOK)) as box:
        box.request("test")
        return box.request("call", name=name, args=(), kwargs={}, cpu_s=4.0)["value"]


def test_warm_and_cold_boxes_look_alike(sandbox: BubblewrapSandbox) -> None:
    seen = call(sandbox, "look")
    assert (seen["uid"], seen["folder"], seen["seccomp"], seen["no_new"]) == (65534, "/box", "2", "1")
    assert set(seen["caps"]) == {"0" * 16}
    assert {"home", "var", "mnt", "root"}.isdisjoint(seen["root"]) or os.path.realpath(os.sys.base_prefix).startswith(
        "/root"
    )
    assert len(seen["processes"]) <= 4 and max(seen["processes"]) < 100
    assert not [name for name in seen["environ"] if name.startswith(("HARDWOOD", "PYTEST", "SUDO"))]
    assert seen["fds"] <= 6


def test_nothing_passes_from_one_job_to_the_next(sandbox: BubblewrapSandbox) -> None:
    places = call(sandbox, "leave")
    assert "/box" in places
    assert call(sandbox, "found") == []
    if sandbox.warm:
        assert set(places) <= {"/box", "/tmp", "/dev/shm", "/src"}


def test_two_boxes_at_once_do_not_see_each_other(sandbox: BubblewrapSandbox) -> None:
    with sandbox.start(Job(LOOK)) as first, sandbox.start(Job(LOOK)) as second:
        for box in (first, second):
            box.request("test")
        first.request("write", path="mine", data="x", mode=0o644)
        assert second.request("files") == []
        seen = second.request("call", name="look", args=(), kwargs={}, cpu_s=4.0)["value"]
        assert len(seen["processes"]) <= 4


def test_the_warm_box_is_really_used() -> None:
    sandbox = BubblewrapSandbox()
    call(sandbox, "look")
    assert sandbox.warm and len(sandbox._nurseries) == 1
    sandbox.close()


def test_a_dead_nursery_is_an_error_and_the_next_job_gets_a_new_one(notes: Scenario) -> None:
    sandbox = BubblewrapSandbox()
    oracle = ExecutedOracle(sandbox)
    program = notes.program(notes.golden)
    assert oracle.judge(notes, program).status == "secure"
    (nursery,) = sandbox._nurseries.values()
    box = sandbox.start(Job(LOOK))
    nursery.close()
    with pytest.raises(BoxGone):
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
    call(sandbox, "look")
    before = len(list(Path("/proc/self/fd").iterdir()))
    for _ in range(10):
        call(sandbox, "look")
    assert len(list(Path("/proc/self/fd").iterdir())) == before
    sandbox.close()


def test_a_box_that_cannot_start_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    sandbox = BubblewrapSandbox(warm=False)
    monkeypatch.setattr("hardwood.sandbox.bubblewrap._interpreter", lambda: "/nonexistent/python")
    with pytest.raises(SandboxError, match="nonexistent"):
        sandbox.start(Job("x = 1\n"))
