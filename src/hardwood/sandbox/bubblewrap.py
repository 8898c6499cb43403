"""The bubblewrap backend: user 65534, all namespaces, no capabilities, no network, a read-only file system, seccomp, limits, cgroups.

Layers and what each stops are in `docs/sandbox.md`. The box holds the agent (`inside/`), the interpreter and the few packages that scenarios
may import; never the corpus, the tests or the caller's environment.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from hardwood.errors import MissingError, SandboxError
from hardwood.sandbox import cgroups, seccomp, staging, suite_packages
from hardwood.sandbox.agent_files import compiled_agent
from hardwood.sandbox.box import AgentBox, opening
from hardwood.sandbox.languages import language
from hardwood.sandbox.links import PipeLink
from hardwood.sandbox.protocol import MIB, Job, Layer
from hardwood.sandbox.warm import NoNamespacesError, Nursery

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
Mounts = tuple[tuple[str, str], ...]


def _package_folders() -> dict[str, Path]:
    found = {}
    for name in PACKAGES:
        spec = importlib.util.find_spec(name)
        if spec and spec.submodule_search_locations:
            found[name] = Path(next(iter(spec.submodule_search_locations)))
    return found


def _mounts(job: Job) -> Mounts:
    """(source on the host, place in the box) of every read-only mount beside the system's own folders."""
    base = str(Path(sys.base_prefix).resolve())
    mounts = [(str(compiled_agent()), "/agent")]
    mounts += [(str(folder), f"/packages/{name}") for name, folder in _package_folders().items()]
    if not base.startswith("/usr"):
        mounts.append((base, base))
    mounts += language(job.language).mounts(job)
    return (*mounts, *(suite_packages.mounts() if job.suite else []))


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
    """Starts a fresh box for each job. `allow_missing` names layers that may be absent; whoever passes it says so aloud.

    Boxes are forked from a warm outer box, one for each set of mounts; where nested namespaces are not allowed, each is started by bubblewrap.
    """

    name = "bubblewrap"

    def __init__(self, allow_missing: frozenset[str] = frozenset(), warm: bool = True) -> None:
        self.allow_missing = allow_missing
        missing = [layer for layer in self.layers() if layer.status != "ok" and layer.name not in allow_missing]
        if missing:
            worst = missing[0]
            raise MissingError(f"sandbox layer {worst.name!r} is {worst.status}: {worst.detail}. {worst.fix}")
        self._program = str(shutil.which("bwrap"))
        self._filter = b"" if "seccomp" in allow_missing else seccomp.compile_filter()
        self._nurseries: dict[Mounts, Nursery] = {}
        self._lock = threading.Lock()
        self.warm = warm
        self.python = _interpreter()

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

    def start(self, job: Job) -> AgentBox:
        """A started box whose agent holds the job. Raises SandboxError when our own side fails, MissingError without the language's tools."""
        first, mounts = opening(job), _mounts(job)
        try:
            groups = [] if "cgroup" in self.allow_missing else cgroups.create(job.limits)
        except OSError as error:
            raise SandboxError(f"cannot make a cgroup: {error}") from error
        try:
            if self.warm:
                try:
                    link = self._nursery(mounts).start(job.limits.work_mb * MIB, self._filter, groups)
                    return AgentBox(link, groups, first, job.limits.wall_s)
                except NoNamespacesError:
                    self.warm = False
            return AgentBox(self._cold(job, mounts, groups), groups, first, job.limits.wall_s)
        except BaseException:
            cgroups.remove(groups)
            raise

    def close(self) -> None:
        """Ends the warm processes. They end with ours anyway."""
        for nursery in self._nurseries.values():
            nursery.close()
        self._nurseries.clear()

    def _nursery(self, mounts: Mounts) -> Nursery:
        with self._lock:
            found = self._nurseries.get(mounts)
            if found is None or not found.alive:
                found = self._nurseries[mounts] = Nursery(partial(self._start_nursery, mounts))
            return found

    def _start_nursery(self, mounts: Mounts, control: socket.socket) -> subprocess.Popen[bytes]:
        read_only = ["--remount-ro", "/dev", "--remount-ro", "/"]
        return self._spawn(
            mounts, 8, read_only, ["/agent/nursery.py", str(control.fileno())], [control.fileno()], [], None
        )

    def _cold(self, job: Job, mounts: Mounts, groups: list[Path]) -> PipeLink:
        descriptors = []
        if self._filter:
            descriptors.append(os.memfd_create("filter"))
            os.write(descriptors[0], self._filter)
            os.lseek(descriptors[0], 0, os.SEEK_SET)
        words = [word for fd in descriptors for word in ("--seccomp", str(fd))]
        try:
            return PipeLink(
                self._spawn(
                    mounts, job.limits.work_mb, words, ["/agent/start.py"], descriptors, groups, job.limits.wall_s
                )
            )
        finally:
            for fd in descriptors:
                os.close(fd)

    def _spawn(
        self, mounts: Mounts, work_mb: int, extra: Sequence[str], program: Sequence[str], descriptors: Sequence[int], groups: list[Path],
        wall_s: float | None,
    ) -> subprocess.Popen[bytes]:  # fmt: skip
        """Starts bubblewrap with one of our programs in it."""
        sources: dict[str, str] = {}
        if os.geteuid() == 0:
            sources = {source: f"{staging.STAGE}/{number}" for number, (source, _) in enumerate(mounts)}
        binds = [word for source, place in mounts for word in ("--ro-bind", sources.get(source, source), place)]
        command = [
            self._program,
            *_arguments(work_mb),
            *binds,
            *extra,
            "--",
            _interpreter(),
            "-B",
            "-s",
            "-S",
            "-P",
            *program,
        ]
        try:
            return subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENVIRONMENT, cwd="/",
                pass_fds=descriptors, preexec_fn=staging.prepare(sources, groups, wall_s),
            )  # fmt: skip
        except (OSError, subprocess.SubprocessError) as error:
            raise SandboxError(f"cannot start bubblewrap: {error}") from error


def _arguments(work_mb: int) -> list[str]:
    size = str(work_mb * MIB)
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
