"""The bubblewrap backend: user 65534, all namespaces, no capabilities, no network, a read-only file system, seccomp, limits, cgroups.

Layers and what each stops are in `docs/sandbox.md`. The box holds the agent (`inside/`), the interpreter and the few packages that scenarios
may import; never the corpus, the tests or the caller's environment.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import threading
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from hardwood.errors import MissingError, SandboxError
from hardwood.sandbox import cgroups, namespaces, seccomp, staging
from hardwood.sandbox.box import AgentBox, opening
from hardwood.sandbox.links import PipeLink
from hardwood.sandbox.mounts import (
    ENVIRONMENT,
    FLAGS,
    SCRATCH,
    START,
    Mounts,
    interpreter,
    job_mounts,
    system_links,
    system_mounts,
)
from hardwood.sandbox.protocol import MIB, Job, Layer, require
from hardwood.sandbox.warm import NoNamespacesError, Nursery

INSTALL = "Install it: apt-get install bubblewrap; or set HARDWOOD_SANDBOX=gvisor, which works where runsc is installed"


class BubblewrapSandbox:
    """Starts a fresh box for each job. `allow_missing` names layers that may be absent; whoever passes it says so aloud. They are used where they are there.

    Boxes are forked from a warm outer box, one for each set of mounts; where nested namespaces are not allowed, each is started by bubblewrap.
    """

    name = "bubblewrap"

    def __init__(self, allow_missing: frozenset[str] = frozenset(), warm: bool = True) -> None:
        self.missing = require(self.layers(), allow_missing)
        self._program = str(shutil.which("bwrap"))
        self._filter = b"" if "seccomp" in self.missing else seccomp.compile_filter()
        self._nurseries: dict[Mounts, Nursery] = {}
        self._lock = threading.Lock()
        self.warm = warm
        self.python = interpreter()

    def layers(self) -> list[Layer]:
        """Each layer as found on this machine, without starting a box."""
        program = shutil.which("bwrap")
        found = [Layer("bubblewrap", "ok" if program else "missing", program or "no program `bwrap` on PATH", INSTALL)]
        if program:
            found.append(namespaces.layer(program, *_arguments(1), "--", "/usr/bin/true"))
        try:
            seccomp.compile_filter()
            found.append(Layer("seccomp", "ok", f"{len(seccomp.DENIED)} calls refused"))
        except MissingError as error:
            found.append(Layer("seccomp", "missing", str(error), "apt-get install libseccomp2; pip install pyseccomp"))
        return [*found, *cgroups.layers()]

    def check(self, job: Job) -> None:
        """Raises MissingError for what such a job would want and this machine lacks, without starting a box."""
        opening(job)
        job_mounts(job)

    def start(self, job: Job) -> AgentBox:
        """A started box whose agent holds the job. Raises SandboxError when our own side fails, MissingError without the language's tools."""
        first, mounts = opening(job), job_mounts(job)
        groups = [] if "cgroup" in self.missing else cgroups.create(job.limits)
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
        return self._spawn(mounts, 8, [], ["/agent/nursery.py", str(control.fileno())], [control.fileno()], [], None)

    def _cold(self, job: Job, mounts: Mounts, groups: list[Path]) -> PipeLink:
        descriptors = []
        if self._filter:
            descriptors.append(os.memfd_create("filter"))
            os.write(descriptors[0], self._filter)
            os.lseek(descriptors[0], 0, os.SEEK_SET)
        words = ["--as-pid-1", *(word for fd in descriptors for word in ("--seccomp", str(fd)))]
        try:
            return PipeLink(
                self._spawn(mounts, job.limits.work_mb, words, [START], descriptors, groups, job.limits.wall_s)
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
            *("--remount-ro", "/dev", "--remount-ro", "/"),
            *extra,
            "--",
            interpreter(),
            *FLAGS,
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
    arguments += ["--die-with-parent", "--new-session", *_system_arguments(), "--proc", "/proc", "--dev", "/dev"]
    for place in SCRATCH:
        arguments += ["--perms", "0755", "--size", size, "--tmpfs", place]
    return [*arguments, "--chdir", "/box"]


def _system_arguments() -> list[str]:
    binds = [word for mount in system_mounts() for word in ("--ro-bind", *mount)]
    return [*binds, *(word for link in system_links() for word in ("--symlink", *link))]
