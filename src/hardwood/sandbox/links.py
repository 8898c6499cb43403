"""How the judge and one box are tied together: bytes in and out, and a hand on the process that everything in the box ends with."""

from __future__ import annotations

import os
import select
import signal
import socket
import subprocess
import time
from typing import Protocol

from hardwood.errors import SandboxError
from hardwood.sandbox.protocol import BoxGone


class Link(Protocol):
    """A started box as a stream."""

    def send(self, data: bytes) -> None:
        """Raises BoxGone when nobody reads."""

    def receive(self, timeout_s: float) -> bytes:
        """Some bytes. Raises BoxGone when the box ended, or nothing came in time; then the box is killed."""

    def close(self) -> str:
        """Kills the box, waits until all in it is gone, and gives what it complained of. Safe to call twice."""


STANDSTILL_S = 5.0
"""A wait that lasts so much longer than was asked for: this process itself stood still (stopped, suspended), and the limit says nothing of the candidate."""


def _wait_readable(fd: int, timeout_s: float) -> bool:
    """Whether something can be read in time. Raises SandboxError when our own process stood still meanwhile."""
    if timeout_s <= 0:
        return False
    began = time.monotonic()
    readable = bool(select.select([fd], [], [], timeout_s)[0])
    late = time.monotonic() - began - timeout_s
    if not readable and late > STANDSTILL_S:
        raise SandboxError(f"the judge itself stood still for {late:.0f} s: its wall-clock limits mean nothing")
    return readable


class PipeLink:
    """A box that is a child of ours: its standard input and output, pipes or sockets."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        assert process.stdin is not None and process.stdout is not None and process.stderr is not None
        self._in, self._out, self._err = process.stdin, process.stdout, process.stderr

    def send(self, data: bytes) -> None:
        try:
            self._in.write(data)
            self._in.flush()
        except OSError as error:
            raise BoxGone(f"cannot write to the box: {error}") from error

    def receive(self, timeout_s: float) -> bytes:
        if not _wait_readable(self._out.fileno(), timeout_s):
            self._process.kill()
            raise BoxGone("wall-clock limit")
        try:
            data = os.read(self._out.fileno(), 1 << 16)
        except OSError as error:
            raise BoxGone(f"the box ended: {error}") from error
        if not data:
            raise BoxGone("the box ended")
        return data

    def close(self) -> str:
        if self._out.closed:
            return ""
        self._process.kill()
        said = self._err.read(2000).decode("utf-8", "replace").strip()
        for stream in (self._in, self._out, self._err):
            try:
                stream.close()
            except BrokenPipeError:
                continue
        self._process.wait()
        return said


class Owner(Protocol):
    @property
    def alive(self) -> bool: ...


class SocketLink:
    """A box that the nursery forked: its socket, and a descriptor of the first process of its pid namespace.

    `owner` is what must not end before the box does.
    """

    def __init__(self, channel: socket.socket, pidfd: int, owner: Owner) -> None:
        self._channel, self._pidfd, self._owner = channel, pidfd, owner

    def send(self, data: bytes) -> None:
        try:
            self._channel.sendall(data)
        except OSError as error:
            raise self._ended(f"cannot write to the box: {error}") from error

    def receive(self, timeout_s: float) -> bytes:
        if not _wait_readable(self._channel.fileno(), timeout_s):
            self._kill()
            raise BoxGone("wall-clock limit")
        try:
            data = self._channel.recv(1 << 16)
        except OSError as error:
            raise self._ended(f"the box ended: {error}") from error
        if not data:
            raise self._ended("the box ended")
        return data

    def _ended(self, said: str) -> Exception:
        """The candidate's doing, unless what the box was forked from has ended, and with it all of its boxes: our own side."""
        if self._owner.alive:
            return BoxGone(said)
        return SandboxError(f"the process that boxes are forked from is gone; {said}")

    def _kill(self) -> None:
        try:
            signal.pidfd_send_signal(self._pidfd, signal.SIGKILL)
        except ProcessLookupError:
            return

    def close(self) -> str:
        if self._pidfd < 0:
            return ""
        self._kill()
        _wait_readable(self._pidfd, 10.0)  # the kernel ends all others of the namespace before its first process
        self._channel.close()
        os.close(self._pidfd)
        self._pidfd = -1
        return ""
