"""The gVisor backend, for machines without bubblewrap: each box is a container of `runsc`, whose kernel is a process of its own.

A candidate's system calls go to that kernel, not to the host's. Around it stand a user, a mount and a pid namespace of ours, which hold the
bundle (`bundle.py`) and end with our process, and, as root, the cgroups. The agent is the container's first process, and speaks with the judge
over its standard input and output, as in a cold box of bubblewrap. No box is warm: a start takes several times as long (`docs/sandbox.md`).
"""

from __future__ import annotations

import shutil
import socket
import subprocess
from collections.abc import Callable

from hardwood.errors import SandboxError
from hardwood.sandbox import bundle, cgroups
from hardwood.sandbox.box import AgentBox, opening
from hardwood.sandbox.links import PipeLink
from hardwood.sandbox.mounts import FLAGS, START, interpreter, job_mounts, system_mounts
from hardwood.sandbox.protocol import Job, Layer, require

PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
KERNEL_PROCESSES, KERNEL_MB = 512, 256
"""What the kernel of a box needs beside the box's own: threads on the host, and MiB."""


class GvisorSandbox:
    """Starts a fresh container for each job. `allow_missing` names layers that may be absent; whoever passes it says so aloud."""

    name = "gvisor"

    def __init__(self, allow_missing: frozenset[str] = frozenset()) -> None:
        self.missing = require(self.layers(), allow_missing)
        self.python = interpreter()

    def layers(self) -> list[Layer]:
        """Each layer as found on this machine, without starting a box."""
        return [
            _program("gvisor", "runsc", "Install it: apt-get install runsc, or as gvisor.dev says"),
            _program("namespaces", "unshare", "Install it: apt-get install util-linux"),
            *cgroups.layers(),
        ]

    def check(self, job: Job) -> None:
        """Raises MissingError for what such a job would want and this machine lacks, without starting a box."""
        opening(job)
        job_mounts(job)

    def start(self, job: Job) -> AgentBox:
        """A started box whose agent holds the job. Raises SandboxError when our own side fails, MissingError without the language's tools."""
        first, mounts = opening(job), (*system_mounts(), *job_mounts(job))
        settings = bundle.config([interpreter(), *FLAGS, START], job.limits.work_mb)
        absent = "cgroup" in self.missing
        groups = [] if absent else cgroups.create(job.limits, KERNEL_PROCESSES, KERNEL_MB)
        try:
            link = PipeLink(_spawn(bundle.prepare(mounts, settings, groups)))
            return AgentBox(link, groups, first, job.limits.wall_s)
        except BaseException:
            cgroups.remove(groups)
            raise

    def close(self) -> None:
        """Nothing: each box ends by itself."""


def _program(layer: str, program: str, install: str) -> Layer:
    found = shutil.which(program)
    return Layer(layer, "ok" if found else "missing", found or f"no program `{program}` on PATH", install)


def _spawn(prepare: Callable[[], None]) -> subprocess.Popen[bytes]:
    """Starts the runtime, with a socket each for the agent's standard input and output. Raises SandboxError.

    Not pipes: in this kernel every process of the box may open another's pipes by way of `/proc/1/fd`, but nobody can open a socket so. And not
    one socket for both: the runtime makes what it is given non-blocking, and the second time takes that for our wish.
    """
    requests, stdin = socket.socketpair()
    replies, stdout = socket.socketpair()
    with requests, stdin, replies, stdout:
        try:
            process = subprocess.Popen(
                _command(), stdin=stdin.fileno(), stdout=stdout.fileno(), stderr=subprocess.PIPE, env={"PATH": PATH}, cwd="/", start_new_session=True,
                preexec_fn=prepare,
            )  # fmt: skip
        except (OSError, subprocess.SubprocessError) as error:
            raise SandboxError(f"cannot start runsc: {error}") from error
        process.stdin, process.stdout = requests.makefile("wb"), replies.makefile("rb")
    return process


def _command() -> list[str]:
    """`unshare` makes a pid namespace: killing it, or us, kills all in it, the runtime's helpers included. In a network namespace the runtime's
    control socket is nobody else's."""
    namespace = ["--pid", "--net", "--ipc", "--fork", "--kill-child", "--mount-proc"]
    runtime = [f"--root={bundle.STATE}", "--rootless", "--network=none", "--ignore-cgroups", "--oci-seccomp"]
    run = ["run", f"--bundle={bundle.BUNDLE}", "box"]
    return [str(shutil.which("unshare")), *namespace, str(shutil.which("runsc")), *runtime, *run]
