"""The bubblewrap backend: user 65534, all namespaces, no capabilities, no network, a read-only file system, seccomp, limits, cgroups.

Layers and what each stops are in `docs/sandbox.md`. The box holds the agent (`inside/`), the interpreter and the few packages that scenarios
may import; never the corpus, the tests or the caller's environment.
"""

from __future__ import annotations

import importlib.util
import os
import secrets
import select
import shutil
import subprocess
import sys
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

from hardwood.errors import MissingError, SandboxError
from hardwood.sandbox import cgroups, seccomp, staging
from hardwood.sandbox.agent_files import compiled_agent
from hardwood.sandbox.inside import wire
from hardwood.sandbox.languages import language
from hardwood.sandbox.languages.plan import as_message
from hardwood.sandbox.protocol import MIB, BoxGone, Job, Layer

PACKAGES = ("yaml", "jwt", "defusedxml", "markupsafe", "jinja2")
ENVIRONMENT = {
    "PATH": "/usr/bin:/bin",
    "HOME": "/box",
    "LANG": "C.UTF-8",
    "TZ": "UTC",
    "PYTHONHASHSEED": "0",
    "TMPDIR": "/tmp",
    "OPENBLAS_NUM_THREADS": "1",
}
MAX_REPLY = 8 * MIB


def _package_folders() -> dict[str, Path]:
    found = {}
    for name in PACKAGES:
        spec = importlib.util.find_spec(name)
        if spec and spec.submodule_search_locations:
            found[name] = Path(next(iter(spec.submodule_search_locations)))
    return found


def _mounts(job: Job) -> list[tuple[str, str]]:
    """(source on the host, place in the box) of every read-only mount beside the system's own folders."""
    base = str(Path(sys.base_prefix).resolve())
    mounts = [(str(compiled_agent()), "/agent")]
    mounts += [(str(folder), f"/packages/{name}") for name, folder in _package_folders().items()]
    if not base.startswith("/usr"):
        mounts.append((base, base))
    return mounts + language(job.language).mounts()


def _interpreter() -> str:
    return str(Path(sys.base_prefix).resolve() / "bin" / f"python{sys.version_info.major}.{sys.version_info.minor}")


def _system_mounts() -> list[str]:
    arguments = ["--ro-bind", "/usr", "/usr"]
    for name in ("bin", "sbin", "lib", "lib64", "lib32"):
        place = Path("/") / name
        if place.is_symlink():
            arguments += ["--symlink", str(place.readlink()), str(place)]
        elif place.is_dir():
            arguments += ["--ro-bind", str(place), str(place)]
    for file in ("/etc/ld.so.cache", "/etc/alternatives", "/etc/mime.types"):
        arguments += ["--ro-bind-try", file, file]
    return arguments


class BubblewrapSandbox:
    """Starts a fresh box for each job. `allow_missing` names layers that may be absent; whoever passes it says so aloud."""

    name = "bubblewrap"

    def __init__(self, allow_missing: frozenset[str] = frozenset()) -> None:
        self.allow_missing = allow_missing
        missing = [layer for layer in self.layers() if layer.status != "ok" and layer.name not in allow_missing]
        if missing:
            worst = missing[0]
            raise MissingError(f"sandbox layer {worst.name!r} is {worst.status}: {worst.detail}. {worst.fix}")
        self._program = str(shutil.which("bwrap"))
        self._filter = None if "seccomp" in allow_missing else seccomp.compile_filter()

    def layers(self) -> list[Layer]:
        """Each layer as found on this machine, without starting a box."""
        program = shutil.which("bwrap")
        install = "Install it: apt-get install bubblewrap"
        found = [Layer("bubblewrap", "ok" if program else "missing", program or "no program `bwrap` on PATH", install)]
        try:
            seccomp.compile_filter()
            found.append(Layer("seccomp", "ok", f"{len(seccomp.DENIED)} calls refused"))
        except MissingError as error:
            found.append(Layer("seccomp", "missing", str(error), "apt-get install libseccomp2; pip install pyseccomp"))
        if os.geteuid() == 0:
            groups = cgroups.controllers()
            fix = "mount cgroups, or --allow-missing-layer cgroup"
            found.append(
                Layer("cgroup", "ok" if groups else "missing", ", ".join(groups) or "no pids or memory controller", fix)
            )
        return found

    def start(self, job: Job) -> BubblewrapBox:
        """A started box whose agent holds the job. Raises SandboxError when our own side fails, MissingError without the language's tools."""
        opening = _opening(job)
        try:
            groups = [] if "cgroup" in self.allow_missing else cgroups.create(job.limits)
        except OSError as error:
            raise SandboxError(f"cannot make a cgroup: {error}") from error
        try:
            return BubblewrapBox(self._spawn(job, groups), groups, opening, job.limits.wall_s)
        except BaseException:
            cgroups.remove(groups)
            raise

    def _spawn(self, job: Job, groups: list[Path]) -> subprocess.Popen[bytes]:
        mounts = _mounts(job)
        sources: dict[str, str] = {}
        if os.geteuid() == 0:
            sources = {source: f"{staging.STAGE}/{number}" for number, (source, _) in enumerate(mounts)}
        binds = [word for source, place in mounts for word in ("--ro-bind", sources.get(source, source), place)]
        descriptors = []
        if self._filter is not None:
            fd = os.memfd_create("filter")
            os.write(fd, self._filter)
            os.lseek(fd, 0, os.SEEK_SET)
            descriptors.append(fd)
        command = [self._program, *self._arguments(job), *binds]
        command += [word for fd in descriptors for word in ("--seccomp", str(fd))]
        command += ["--", _interpreter(), "-B", "-s", "-S", "-P", "/agent/start.py"]
        try:
            return subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENVIRONMENT, cwd="/",
                pass_fds=descriptors, preexec_fn=staging.prepare(sources, groups, job.limits.wall_s),
            )  # fmt: skip
        except (OSError, subprocess.SubprocessError) as error:
            raise SandboxError(f"cannot start bubblewrap: {error}") from error
        finally:
            for fd in descriptors:
                os.close(fd)

    @staticmethod
    def _arguments(job: Job) -> list[str]:
        size = str(job.limits.work_mb * MIB)
        arguments = [
            "--unshare-all",
            "--unshare-user",
            "--uid",
            "65534",
            "--gid",
            "65534",
            "--hostname",
            "box",
            "--cap-drop",
            "ALL",
        ]
        arguments += ["--die-with-parent", "--new-session", *_system_mounts(), "--proc", "/proc", "--dev", "/dev"]
        for place in ("/box", "/tmp", "/dev/shm", "/src"):
            arguments += ["--perms", "0755", "--size", size, "--tmpfs", place]
        return [*arguments, "--chdir", "/box"]


def _opening(job: Job) -> dict[str, Any]:
    """What the agent is told first."""
    plan = language(job.language).plan(job)
    memory_mb = job.limits.memory_mb if plan.memory_mb is None else plan.memory_mb
    limits = asdict(job.limits) | {"memory_bytes": memory_mb * MIB or None, "file_bytes": job.limits.file_mb * MIB}
    opening = {"program": job.program, "harness": job.harness, "imports": list(job.imports), "limits": limits}
    return opening | as_message(plan)


class BubblewrapBox:
    """One running box. Use it as a context manager; `close` kills everything in it."""

    def __init__(
        self, process: subprocess.Popen[bytes], groups: list[Path], opening: dict[str, Any], wall_s: float
    ) -> None:
        self._process, self._groups = process, groups
        self._deadline = time.monotonic() + wall_s
        self._buffer = b""
        self._nonce = secrets.token_hex(16).encode()
        try:
            self._send(wire.dumps(opening).encode() + b"\n" + self._nonce + b"\n")
            self.request("exists", path=".")
        except BoxGone as error:  # nothing of the candidate has run yet: our own side
            said = self._complaint()
            self.close()
            raise SandboxError(f"the box did not start ({error}): {said}") from error

    def __enter__(self) -> BubblewrapBox:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def request(self, op: str, /, **args: Any) -> Any:
        """One operation of the agent. Raises BoxGone when the box ended, ran out of wall time, or answered garbage; OSError text as ValueError."""
        self._send(wire.dumps({"op": op, "args": args}).encode() + b"\n")
        line = self._receive()
        nonce, _, body = line.partition(b" ")
        if not secrets.compare_digest(nonce, self._nonce):
            raise BoxGone("a line without the nonce: something else wrote to the channel")
        try:
            reply = wire.loads(body.decode())
        except (UnicodeDecodeError, ValueError) as error:
            raise BoxGone(f"unreadable answer: {error}") from error
        if "failed" in reply:
            raise ValueError(f"{op}: {reply['failed']}")
        return reply["ok"]

    def close(self) -> None:
        """Kills the box and waits for it; removes its cgroups. Safe to call twice."""
        if self._process.poll() is None:
            self._process.kill()
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            if stream and not stream.closed:
                try:
                    stream.close()
                except BrokenPipeError:
                    continue
        self._process.wait()
        cgroups.remove(self._groups)
        self._groups = []

    def _send(self, data: bytes) -> None:
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(data)
            self._process.stdin.flush()
        except OSError as error:
            raise BoxGone(f"cannot write to the box: {error}") from error

    def _receive(self) -> bytes:
        assert self._process.stdout is not None
        stream = self._process.stdout.fileno()
        while b"\n" not in self._buffer:
            left = self._deadline - time.monotonic()
            ready = select.select([stream], [], [], max(left, 0))[0] if left > 0 else []
            if not ready:
                self._process.kill()
                raise BoxGone("wall-clock limit")
            chunk = os.read(stream, 1 << 16)
            if not chunk or len(self._buffer) > MAX_REPLY:
                raise BoxGone("the box ended" if not chunk else "answer too long")
            self._buffer += chunk
        line, _, self._buffer = self._buffer.partition(b"\n")
        return line

    def _complaint(self) -> str:
        self._process.kill()
        assert self._process.stderr is not None
        return self._process.stderr.read(2000).decode("utf-8", "replace").strip() or "no message"
