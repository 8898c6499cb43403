"""A candidate process that answers calls, whatever its language: started for each test, spoken with over one socket of its own."""

import os
import select
import signal
import socket
import time

import processes
import wire

MAX_ANSWER = 4 << 20
TICK = 0.02
IMPORT_CPU_S = 6.0
ALLOWED = ("value", "error", "message", "missing")


def forked(control):
    """Starts candidates by the zygote at the other end of `control`."""

    def start(channel, output):
        socket.send_fds(control, [b"fork"], [channel, output])
        control.settimeout(10)
        return int(control.recv(64) or b"0")

    return start


class Callee:
    """`source(channel fd, output fd)` starts a process and gives its pid, or None where the language has no such process. `keep`: processes that are no candidate's."""

    def __init__(self, source, keep=()):
        self.source, self.keep = source, keep
        self.channel = self.pid = self.output = None
        self.read_from = 0

    def close(self):
        if self.channel is not None:
            self.channel.close()
            os.close(self.output)
        self.channel = self.pid = None

    def start(self):
        """A fresh process; how the import of the program went."""
        self.close()
        ours, theirs = socket.socketpair()
        self.output, self.read_from = os.memfd_create("output"), 0
        try:
            self.pid = self.source(theirs.fileno(), self.output)
        except (OSError, ValueError):
            self.pid = 0
        theirs.close()
        if not self.pid:
            ours.close()
            os.close(self.output)
            return {"value": None} if self.pid is None else {"died": True}
        self.channel = ours
        return self.forward({"import": True}, IMPORT_CPU_S)

    def forward(self, message, cpu_s):
        """Sends one request and waits for its answer within `cpu_s` of CPU time (five times that, plus 5 s, of wall time on a machine that is not crowded)."""
        if self.channel is None:
            return {"died": True}
        began, deadline = processes.cpu_seconds(self.pid) or 0.0, time.monotonic() + processes.patience(cpu_s)
        try:
            self.channel.sendall(wire.dumps(message).encode() + b"\n")
            line = self._answer(began + cpu_s, deadline)
        except OSError:
            line = b""
        if isinstance(line, dict):
            return line
        try:
            answer = wire.loads(line.decode()) if line else None
        except (UnicodeDecodeError, ValueError):
            answer = None
        if not isinstance(answer, dict):
            return {"died": True, "stdout": self._printed()}
        return {**{key: answer[key] for key in ALLOWED if key in answer}, "stdout": self._printed()}

    def _answer(self, cpu_limit, deadline):
        buffer = b""
        self.channel.setblocking(False)
        try:
            while not buffer.endswith(b"\n"):
                ready, _, _ = select.select([self.channel], [], [], TICK)
                used = processes.cpu_seconds(self.pid)
                if not ready and (time.monotonic() > deadline or (used or 0) > cpu_limit):
                    self._kill()
                    return {"timed_out": True, "stdout": self._printed()}
                if ready:
                    chunk = self.channel.recv(1 << 16)
                    if not chunk or len(buffer) > MAX_ANSWER:
                        return b""
                    buffer += chunk
        finally:
            self.channel.setblocking(True)
        return buffer

    def _kill(self):
        try:
            os.kill(self.pid, signal.SIGKILL)
        except ProcessLookupError:  # it has ended, and a child of it holds the channel: no answer is no answer
            processes.kill_others({1, os.getpid(), *self.keep})

    def _printed(self):
        text = os.pread(self.output, 1 << 16, self.read_from)
        self.read_from += len(text)
        return text.decode("utf-8", "replace")
