"""The judge's side of the nursery (`inside/nursery.py`): one warm outer box, and a job forked from it for each program."""

from __future__ import annotations

import contextlib
import os
import socket
import struct
import subprocess
import threading
import weakref
from collections.abc import Callable
from pathlib import Path

from hardwood.errors import SandboxError
from hardwood.sandbox.links import SocketLink

START_S = 20.0
Spawn = Callable[[socket.socket], "subprocess.Popen[bytes]"]
"""Starts the outer box with the nursery at the other end of the socket."""


class NoNamespacesError(Exception):
    """This machine lets no process of the outer box make namespaces: start boxes cold."""


def _refusal(line: bytes) -> Exception:
    """What the nursery means: it says `failed …` where it may not make namespaces, and nothing once it is gone."""
    said = line.decode("utf-8", "replace").strip()
    return NoNamespacesError(said) if said.startswith("failed") else OSError(said or "the nursery ended")


def _end(control: socket.socket, process: subprocess.Popen[bytes]) -> None:
    control.close()
    process.kill()
    process.wait()
    for stream in (process.stdin, process.stdout, process.stderr):
        if stream is not None:
            with contextlib.suppress(BrokenPipeError):
                stream.close()


class Nursery:
    """Forks boxes. `spawn` starts it."""

    def __init__(self, spawn: Spawn) -> None:
        self._control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._lock = threading.Lock()
        try:
            self._process = spawn(theirs)
        finally:
            theirs.close()
        self._end = weakref.finalize(self, _end, self._control, self._process)

    def start(self, work_bytes: int, system_call_filter: bytes, groups: list[Path]) -> SocketLink:
        """A new box, in its control groups before it is told anything.

        Raises:
            NoNamespacesError: the nursery may not make namespaces.
            SandboxError: it is gone, or does not answer.
        """
        ours, theirs = socket.socketpair()
        ours.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
        ours.settimeout(START_S)
        try:
            with theirs, self._lock:
                socket.send_fds(self._control, [struct.pack("Q", work_bytes) + system_call_filter], [theirs.fileno()])
            line, ancillary, _, _ = ours.recvmsg(1024, socket.CMSG_SPACE(12))
            if line != b"ready\n":
                raise _refusal(line)
            pid = next(struct.unpack("iII", data)[0] for _, kind, data in ancillary if kind == socket.SCM_CREDENTIALS)
            for group in groups:
                (group / "cgroup.procs").write_text(str(pid))
            link = SocketLink(ours, os.pidfd_open(pid), self)
        except (OSError, StopIteration, NoNamespacesError) as error:
            ours.close()
            if isinstance(error, NoNamespacesError):
                raise
            raise SandboxError(f"the nursery does not start a box: {error!r}; {self._complaint()}") from error
        ours.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 0)
        return link

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def close(self) -> None:
        """Ends the nursery and every box of it; so does the end of our process, or of the last use of this object."""
        self._end()

    def _complaint(self) -> str:
        self._process.kill()
        assert self._process.stderr is not None
        return self._process.stderr.read(2000).decode("utf-8", "replace").strip() or "no message"
