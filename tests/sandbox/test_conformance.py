"""What every backend must hold to. A backend that cannot run here is skipped, with the reason; bubblewrap must be to be had."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from survivors import alive, descendants

from hardwood.errors import MissingError, SandboxError
from hardwood.oracles.executed import ExecutedOracle
from hardwood.sandbox import BoxGone, Job, Limits, Sandbox
from hardwood.sandbox.bubblewrap import BubblewrapSandbox
from hardwood.sandbox.gvisor import GvisorSandbox
from hardwood.sandbox.inside import processes
from hardwood.sandbox.mounts import ENVIRONMENT, SCRATCH
from hardwood.scenarios import Scenario

BACKENDS: dict[str, Callable[[], Sandbox]] = {
    "bubblewrap": BubblewrapSandbox,
    "bubblewrap-cold": lambda: BubblewrapSandbox(warm=False),
    "gvisor": GvisorSandbox,
}
EACH = [pytest.param(name, marks=pytest.mark.full) if name == "gvisor" else name for name in BACKENDS]
"""A box of gVisor takes a second and a half: its share of the suite runs in `make test-full`, and in CI."""
PROGRAM = r"""
import ctypes, fcntl, glob, os, socket, struct, time

def double(x):
    return 2 * x

def look():
    status = dict(line.split(":", 1) for line in open("/proc/self/status").read().splitlines() if ":" in line)
    return {
        "uid": os.getuid(), "caps": {value.strip() for name, value in status.items() if name.startswith("Cap")},
        "seccomp": status["Seccomp"].strip(), "root": sorted(os.listdir("/")), "folder": os.getcwd(), "environ": sorted(os.environ),
        "processes": sorted(int(os.path.basename(p)) for p in glob.glob("/proc/[0-9]*")), "fds": len(os.listdir("/proc/self/fd")),
    }

def exists(*paths):
    return [path for path in paths if os.path.lexists(path)]

def leave(skip):
    made = []
    for base, folders, _ in os.walk("/"):
        folders[:] = [f for f in folders if os.path.join(base, f) not in skip]
        try:
            with open(os.path.join(base, "left-behind"), "w") as file:
                file.write("x")
            made.append(base)
        except OSError:
            pass
    return made

def found(skip):
    made = []
    for base, folders, files in os.walk("/"):
        folders[:] = [f for f in folders if os.path.join(base, f) not in skip]
        made += [base for file in files if file == "left-behind"]
    return made

def tell_the_next_test():
    # leaves a word in every way that outlives a process; which of those the kernel keeps were open
    told, libc = [], ctypes.CDLL(None)
    for place in ("/box", "/tmp", "/dev/shm", "/src"):
        os.makedirs(place + "/a/.1/.2")
        os.mkdir(place + "/.1")
        here = os.open(place, os.O_RDONLY)
        for _ in range(60):
            os.mkdir("n" * 200, dir_fd=here)
            here, above = os.open("n" * 200, os.O_RDONLY, dir_fd=here), here
            os.close(above)
        os.chmod(here, 0)
        os.close(here)
        try:
            os.setxattr(place, "user.told", b"x")
        except OSError:
            pass
        try:
            fcntl.ioctl(os.open(place, os.O_RDONLY), 0x40086602, struct.pack("l", 0x40))
        except OSError:
            pass
        os.utime(place, (7, 7))
        os.chmod(place, 0o700)
    if libc.shmget(77, 4096, 0o1600) >= 0:
        told.append("shared memory")
    if libc.semget(77, 1, 0o1600) >= 0:
        told.append("semaphore")
    if libc.msgget(77, 0o1600) >= 0:
        told.append("messages")
    if libc.syscall(240, b"told", 0o102, 0o600, None) >= 0:
        told.append("queue")
    return told

def told():
    found = []
    for place in ("/box", "/tmp", "/dev/shm", "/src"):
        seen, flags = os.stat(place), struct.pack("l", 0)
        try:
            flags = fcntl.ioctl(os.open(place, os.O_RDONLY), 0x80086601, flags)
        except OSError:
            pass
        found.append((os.listdir(place), seen.st_mode & 0o7777, seen.st_atime == 7, os.listxattr(place), struct.unpack("l", flags)[0] & 0x40))
    return found

def connect(port):
    failures = []
    for address in (("192.0.2.1", 80), ("127.0.0.1", port)):
        try:
            socket.create_connection(address, timeout=2)
        except OSError as error:
            failures.append(type(error).__name__)
    return failures

def fork_bomb():
    made = 0
    while made < 300:
        try:
            if os.fork() == 0:
                time.sleep(60)
                os._exit(0)
        except OSError:
            break
        made += 1
    return made

def memory_bomb():
    held = []
    while True:
        held.append(bytearray(64 << 20))

def fill(place):
    written = 0
    try:
        for number in range(64):
            with open(f"{place}/fill-{number}", "wb") as file:
                for _ in range(8):
                    written += file.write(bytes(1 << 20))
    except OSError:
        pass
    return written >> 20

def loop():
    while True:
        pass

def sleep():
    time.sleep(600)

def attack():
    done, libc = [], ctypes.CDLL(None)
    if libc.ptrace(16, 1, 0, 0) == 0:
        done.append("ptrace")
    for name in ("mem", "fd/0", "fd/1"):
        for mode in (os.O_RDONLY, os.O_WRONLY):
            try:
                os.open(f"/proc/1/{name}", mode | os.O_NONBLOCK)
                done.append(name)
            except OSError:
                pass
    for number in (signal for signal in range(1, 65) if signal not in (32, 33)):
        try:
            os.kill(1, number)
        except OSError:
            pass
    return done

def write_everywhere(line):
    for fd in range(3, 256):
        try:
            if not os.path.samestat(os.fstat(fd), os.fstat(200)):
                os.write(fd, line)
        except OSError:
            pass
    for path in glob.glob("/proc/1/fd/*") + glob.glob("/proc/%d/fd/*" % os.getppid()):
        try:
            os.write(os.open(path, os.O_WRONLY | os.O_NONBLOCK), line)
        except OSError:
            pass
"""


def probe(sandbox: Sandbox) -> None:
    """Starts a box and ends it. Raises SandboxError where this machine does not let it."""
    sandbox.start(Job(PROGRAM)).close()


@pytest.fixture(scope="module", params=EACH)
def sandbox(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    try:
        sandbox = BACKENDS[request.param]()
        probe(sandbox)
    except (MissingError, SandboxError) as error:
        pytest.skip(f"{request.param} cannot run here: {error}")
    yield sandbox
    sandbox.close()
    assert not list(Path("/sys/fs/cgroup").glob(f"*/hardwood-{os.getpid()}-*"))


def call(box: Any, name: str, *args: Any, cpu_s: float = 20.0) -> Any:
    return box.request("call", name=name, args=args, kwargs={}, cpu_s=cpu_s)


def call_once(sandbox: Sandbox, name: str, *args: Any, limits: Limits | None = None) -> Any:
    """One call in a box of its own; the whole answer."""
    box = sandbox.start(Job(PROGRAM, limits=limits or Limits()))
    try:
        box.request("test")
        return call(box, name, *args)
    finally:
        box.close()


def test_a_call_returns_a_value(sandbox: Sandbox) -> None:
    assert call_once(sandbox, "double", 21)["value"] == 42
    assert sandbox.name in ("bubblewrap", "gvisor")
    assert all(layer.status == "ok" for layer in sandbox.layers())


def test_files_of_the_box_are_seen_and_nothing_of_the_host(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HARDWOOD_TEST_SECRET", "call Ann")
    host = ("/etc/passwd", "/etc/shadow", "/var", "/mnt", "/opt", "/root/.bashrc", "/work", str(Path(__file__)))
    with sandbox.start(Job(PROGRAM)) as box:
        box.request("test")
        box.request("write", path="mine", data="x", mode=0o644)
        assert call(box, "exists", "mine", "/box/mine", *host)["value"] == ["mine", "/box/mine"]
        assert box.request("files") == ["mine"]
        seen = call(box, "look")["value"]
    assert (seen["uid"], seen["folder"], seen["caps"], seen["seccomp"]) == (65534, "/box", {"0" * 16}, "2")
    assert set(seen["environ"]) <= {*ENVIRONMENT, "LC_CTYPE", "PWD"}
    base = Path(sys.base_prefix).resolve()
    assert not {"home", "root", "var", "mnt"} & (set(seen["root"]) - {base.parts[1]})
    assert len(seen["processes"]) <= 4 and max(seen["processes"]) < 100
    assert seen["fds"] <= 6


def test_nothing_is_reached_by_network(sandbox: Sandbox) -> None:
    """A port of the host that answers outside the box: what fails inside fails for the box, not for want of a listener."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = server.getsockname()
        socket.create_connection(address, timeout=2).close()
        assert len(call_once(sandbox, "connect", address[1])["value"]) == 2


def test_bombs_are_contained(sandbox: Sandbox) -> None:
    with sandbox.start(Job(PROGRAM)) as box:
        box.request("test")
        try:
            assert call(box, "fork_bomb")["value"] <= Limits().processes
            box.request("test")
            assert call(box, "double", 1)["value"] == 2, "the bomb is gone with its test"
        except BoxGone:
            assert sandbox.name == "gvisor", "there the box may end with the bomb"
    assert call_once(sandbox, "memory_bomb")["error"] == "MemoryError"
    for place in ("/box", "/tmp", "/dev/shm"):
        assert call_once(sandbox, "fill", place)["value"] <= Limits().work_mb
    assert call_once(sandbox, "double", 1)["value"] == 2


def test_a_loop_ends_by_cpu_time_and_sleep_by_wall_clock(sandbox: Sandbox) -> None:
    with sandbox.start(Job(PROGRAM)) as box:
        box.request("test")
        assert call(box, "loop", cpu_s=1.0)["timed_out"]
        box.request("test")
        assert call(box, "double", 1)["value"] == 2
    began = time.monotonic()
    with pytest.raises(BoxGone, match="wall-clock limit"):
        call_once(sandbox, "sleep", limits=Limits(wall_s=5))
    assert time.monotonic() - began < 5 * processes.MOST_CROWDED + 10


def test_a_candidate_has_no_hand_on_the_agent(sandbox: Sandbox) -> None:
    """Signals, ptrace, its memory, its channel: tried; then the agent answers as before."""
    with sandbox.start(Job(PROGRAM)) as box:
        box.request("test")
        assert call(box, "attack")["value"] == []
        box.request("test")
        call(box, "write_everywhere", b'0 {"d":[["ok",null]]}\n')
        box.request("test")
        assert call(box, "double", 2)["value"] == 4


def test_nothing_passes_from_one_box_to_the_next(sandbox: Sandbox) -> None:
    large = ["/proc", "/sys", "/usr", str(Path(sys.base_prefix).resolve() / "lib")]
    places = call_once(sandbox, "leave", large)["value"]
    assert "/box" in places
    assert call_once(sandbox, "found", large)["value"] == []
    if getattr(sandbox, "warm", True):  # a cold box of bubblewrap has a root of its own, which ends with it
        assert set(places) <= set(SCRATCH)


def test_nothing_passes_from_one_test_to_the_next(sandbox: Sandbox) -> None:
    large = ["/proc", "/sys", "/usr", str(Path(sys.base_prefix).resolve() / "lib")]
    with sandbox.start(Job(PROGRAM)) as box:
        box.request("test")
        assert call(box, "tell_the_next_test")["value"] == []
        for _ in range(2):
            box.request("test")
            assert call(box, "told")["value"] == [([], 0o755, False, [], 0)] * 4
        assert set(call(box, "leave", large)["value"]) <= set(SCRATCH)
        box.request("test")
        assert call(box, "found", large)["value"] == []


def test_two_boxes_at_once_do_not_see_each_other(sandbox: Sandbox) -> None:
    with sandbox.start(Job(PROGRAM)) as first, sandbox.start(Job(PROGRAM)) as second:
        for box in (first, second):
            box.request("test")
        first.request("write", path="mine", data="x", mode=0o644)
        assert second.request("files") == []
        assert len(call(second, "look")["value"]["processes"]) <= 4


def still_alive(pids: set[int]) -> set[int]:
    """Those that are there after 10 s: the kernel ends a namespace's processes a moment after its first."""
    deadline = time.monotonic() + 10
    while alive(pids) and time.monotonic() < deadline:
        time.sleep(0.05)
    return alive(pids)


def test_a_box_is_gone_after_close(sandbox: Sandbox) -> None:
    before, mounts = descendants(os.getpid()), Path("/proc/self/mounts").read_text()
    descriptors = len(list(Path("/proc/self/fd").iterdir()))
    with sandbox.start(Job(PROGRAM)) as box:
        box.request("test")
        mine = descendants(os.getpid()) - before
        assert mine
    assert not still_alive(mine)
    assert Path("/proc/self/mounts").read_text() == mounts
    assert len(list(Path("/proc/self/fd").iterdir())) == descriptors


ORPHAN = """
import sys, time
sys.path[:0] = {path!r}
import test_conformance as suite
box = suite.BACKENDS[{name!r}]().start(suite.Job(suite.PROGRAM))
box.request("test")
print("started", flush=True)
time.sleep(600)
"""


@pytest.mark.parametrize("name", EACH)
def test_a_box_ends_with_a_judge_that_is_killed(name: str) -> None:
    try:
        probe(BACKENDS[name]())
    except (MissingError, SandboxError) as error:
        pytest.skip(f"{name} cannot run here: {error}")
    judge = subprocess.Popen([sys.executable, "-c", ORPHAN.format(path=sys.path, name=name)], stdout=subprocess.PIPE)
    with judge:
        assert judge.stdout is not None and judge.stdout.readline() == b"started\n"
        mine = descendants(judge.pid)
        assert mine
        judge.send_signal(signal.SIGKILL)
    assert not still_alive(mine)


@pytest.mark.slow
def test_twenty_verdicts_are_right(sandbox: Sandbox, notes: Scenario) -> None:
    oracle = ExecutedOracle(sandbox, Limits(wall_s=60), stop_early=True)
    programs = [(notes.program(notes.golden), "secure"), (notes.program(notes.vulnerable[0].completion), "vulnerable")]
    for program, expected in programs * 10:
        verdict = oracle.judge(notes, program)
        assert (verdict.status, verdict.reason if expected == "secure" else "") == (expected, "")


@pytest.mark.parametrize("name", ["bubblewrap", "bubblewrap-cold"])
def test_bubblewrap_is_to_be_had(name: str) -> None:
    """A sandbox that cannot run here is skipped above; these must not be."""
    sandbox = BACKENDS[name]()
    probe(sandbox)
    sandbox.close()
