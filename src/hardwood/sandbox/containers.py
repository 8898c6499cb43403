"""Docker and Podman as a backend. UNTESTED: no container engine was at hand, only the command line is checked (`tests/sandbox/test_containers.py`).

A box is a container of an image, with the agent mounted into it as the first process. System, interpreter and compilers are the image's (default
`python:3.12-slim`, which has no compiler; HARDWOOD_IMAGE names another, which must hold `/usr/local/bin/python3`, 3.11 or newer): its verdicts
are not those of the host's compilers. The engine's own filter of system calls stays on. What a container keeps out depends on the engine.
"""

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
from collections.abc import Sequence

from hardwood.errors import SandboxError
from hardwood.sandbox.box import AgentBox, opening
from hardwood.sandbox.cgroups import box_memory_mb, box_processes
from hardwood.sandbox.links import PipeLink
from hardwood.sandbox.mounts import ENVIRONMENT, FLAGS, SCRATCH, START, Mounts, own_mounts
from hardwood.sandbox.protocol import Job, Layer, Limits, require
from hardwood.sandbox.staging import NOBODY

IMAGE = "python:3.12-slim"
PYTHON = "/usr/local/bin/python3"
SHARED = "/dev/shm"
KILL_S = 30.0
_serial = itertools.count()


class ContainerLink(PipeLink):
    """The engine's client as a child of ours. The container is not: the client's death does not end it, so it is killed by name first."""

    def __init__(self, process: subprocess.Popen[bytes], kill: Sequence[str]) -> None:
        super().__init__(process)
        self._kill_command, self._open = list(kill), True

    def close(self) -> str:
        if self._open:
            self._open = False
            try:
                subprocess.run(self._kill_command, capture_output=True, timeout=KILL_S, check=False)
            except (OSError, subprocess.TimeoutExpired) as error:
                return f"{super().close()} (the container may be alive: {error})"
        return super().close()


class ContainerSandbox:
    """Starts a fresh container for each job by `program`, `docker` or `podman`. Untested, and `layers` says so."""

    def __init__(self, program: str, allow_missing: frozenset[str] = frozenset()) -> None:
        self.program = program
        self.missing = require(self.layers(), allow_missing)
        self.image = os.environ.get("HARDWOOD_IMAGE") or IMAGE
        self.name = f"{program} {self.image}"
        self.python = PYTHON

    def layers(self) -> list[Layer]:
        """The engine as found on this machine, without starting it."""
        found = shutil.which(self.program)
        detail = f"{found} (untested)" if found else f"no program `{self.program}` on PATH (untested)"
        return [
            Layer(self.program, "ok" if found else "missing", detail, f"Install it: apt-get install {self.program}")
        ]

    def start(self, job: Job) -> AgentBox:
        """A started box whose agent holds the job. Raises SandboxError when our own side fails, MissingError without the job's tools."""
        first, name = opening(job), f"hardwood-{os.getpid()}-{next(_serial)}"
        command = self.command(name, own_mounts(job), job.limits)
        try:
            process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
            )
        except OSError as error:
            raise SandboxError(f"cannot start {self.program}: {error}") from error
        return AgentBox(ContainerLink(process, [self.program, "kill", name]), [], first, job.limits.wall_s)

    def command(self, name: str, mounts: Mounts, limits: Limits) -> list[str]:
        """The command line of one box, named `name`."""
        memory, size = f"{box_memory_mb(limits)}m", f"{limits.work_mb}m"
        words = [self.program, "run", "--rm", "--interactive", "--name", name, "--hostname", "box", "--network", "none"]
        words += [
            "--read-only",
            "--user",
            f"{NOBODY}:{NOBODY}",
            "--cap-drop",
            "ALL",
            "--security-opt",
            "no-new-privileges",
        ]
        words += [
            "--pids-limit",
            str(box_processes(limits)),
            "--memory",
            memory,
            "--memory-swap",
            memory,
            "--shm-size",
            size,
        ]
        for place in SCRATCH:
            if place != SHARED:  # the engine makes that one itself
                words += ["--tmpfs", f"{place}:rw,exec,nosuid,nodev,size={size},mode=1777"]
        for source, place in mounts:
            words += ["--volume", f"{source}:{place}:ro"]
        for variable, value in ENVIRONMENT.items():
            words += ["--env", f"{variable}={value}"]
        return [*words, "--workdir", "/box", "--entrypoint", PYTHON, self.image, *FLAGS, START]

    def close(self) -> None:
        """Nothing: each box is removed as it ends."""


def docker(allow_missing: frozenset[str] = frozenset()) -> ContainerSandbox:
    """Boxes by docker. Raises MissingError where it is not installed."""
    return ContainerSandbox("docker", allow_missing)


def podman(allow_missing: frozenset[str] = frozenset()) -> ContainerSandbox:
    """Boxes by podman. Raises MissingError where it is not installed."""
    return ContainerSandbox("podman", allow_missing)
