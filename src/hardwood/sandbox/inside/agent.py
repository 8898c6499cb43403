"""The agent: the judge's hand inside the box (first process that we start there).

It speaks with the judge over its standard input and output, each line behind a nonce that no candidate has seen: the zygote, from which
candidates are forked, is started *before* the nonce arrives. It places files, looks at what the candidate left behind, and forwards calls.
It never runs a line of the candidate. Expected values never come in here.
"""

import os
import select
import shutil
import signal
import socket
import sqlite3
import stat
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import wire
import zygote

WORK = "/box"
SCRATCH = ("/box", "/tmp", "/dev/shm")
MAX_READ = 4 << 20
TICK = 0.02


def undumpable():
    """Keeps other processes of the same user out of /proc/<pid>/{fd,mem,environ}."""
    import ctypes

    ctypes.CDLL(None).prctl(4, 0, 0, 0, 0)


def kill_others(keep):
    """Kills every process in this pid namespace but its init and `keep`, until none is left."""
    for _ in range(200):
        others = [int(p) for p in os.listdir("/proc") if p.isdigit() and int(p) not in keep and _alive(p)]
        if not others:
            return
        for pid in others:
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                continue
        time.sleep(0.002)


def _alive(pid):
    try:
        with open(f"/proc/{pid}/stat") as handle:
            return handle.read().rsplit(")", 1)[1].split()[0] not in "ZX"
    except OSError:
        return False


def cpu_seconds(pid):
    """CPU time of a process and of its children that were waited for, or None when it is gone."""
    try:
        with open(f"/proc/{pid}/stat") as handle:
            fields = handle.read().rsplit(")", 1)[1].split()
    except OSError:
        return None
    return sum(int(field) for field in fields[11:15]) / os.sysconf("SC_CLK_TCK")


def clear(folder):
    for name in os.listdir(folder):
        path = os.path.join(folder, name)
        try:
            if os.path.isdir(path) and not os.path.islink(path):
                _unlock(path)
                shutil.rmtree(path, ignore_errors=True)
            else:
                os.unlink(path)
        except OSError:
            continue


def _unlock(folder):
    os.chmod(folder, 0o700)
    for base, names, _ in os.walk(folder):
        for name in names:
            path = os.path.join(base, name)
            if not os.path.islink(path):
                os.chmod(path, 0o700)


class Agent:
    def __init__(self, zygote_socket, zygote_pid):
        self.zygote, self.zygote_pid = zygote_socket, zygote_pid
        self.candidate = self.pid = self.output = None
        self.read_from = 0

    # --- the candidate's process ---

    def stop(self):
        if self.candidate is not None:
            self.candidate.close()
            os.close(self.output)
        self.candidate = self.pid = None
        kill_others({1, os.getpid(), self.zygote_pid})

    def start(self):
        """A fresh candidate process; how its import went."""
        self.stop()
        ours, theirs = socket.socketpair()
        self.output = os.memfd_create("output")
        self.read_from = 0
        try:
            socket.send_fds(self.zygote, [b"fork"], [theirs.fileno(), self.output])
            theirs.close()
            self.zygote.settimeout(10)
            self.pid = int(self.zygote.recv(64) or b"0")
        except (OSError, ValueError):
            return {"died": True}
        self.candidate = ours
        return self.forward({"import": True}, 6.0)

    def test(self):
        self.stop()
        for folder in SCRATCH:
            clear(folder)
        return self.start()

    def restart(self):
        return self.start()

    def forward(self, message, cpu_s):
        """Sends one request to the candidate and waits for its answer within `cpu_s` of CPU time (five times that, plus 5 s, of wall time)."""
        if self.candidate is None:
            return {"died": True}
        began, deadline = cpu_seconds(self.pid) or 0.0, time.monotonic() + 5 * cpu_s + 5
        try:
            self.candidate.sendall(wire.dumps(message).encode() + b"\n")
            line = self._answer(began + cpu_s, deadline)
        except OSError:
            line = b""
        if isinstance(line, dict):
            return line
        if not line:
            return {"died": True, "stdout": self._printed()}
        try:
            answer = wire.loads(line.decode())
        except (UnicodeDecodeError, ValueError):
            return {"died": True, "stdout": self._printed()}
        if not isinstance(answer, dict):
            return {"died": True, "stdout": self._printed()}
        allowed = ("value", "error", "message", "missing")
        return {**{key: answer[key] for key in allowed if key in answer}, "stdout": self._printed()}

    def _answer(self, cpu_limit, deadline):
        buffer = b""
        self.candidate.setblocking(False)
        try:
            while not buffer.endswith(b"\n"):
                ready, _, _ = select.select([self.candidate], [], [], TICK)
                used = cpu_seconds(self.pid)
                if not ready and (time.monotonic() > deadline or (used or 0) > cpu_limit):
                    os.kill(self.pid, signal.SIGKILL)
                    return {"timed_out": True, "stdout": self._printed()}
                if ready:
                    chunk = self.candidate.recv(1 << 16)
                    if not chunk or len(buffer) > MAX_READ:
                        return b""
                    buffer += chunk
        finally:
            self.candidate.setblocking(True)
        return buffer

    def _printed(self):
        text = os.pread(self.output, 1 << 16, self.read_from)
        self.read_from += len(text)
        return text.decode("utf-8", "replace")

    def call(self, name, args, kwargs, cpu_s):
        return self.forward({"name": name, "args": args, "kwargs": kwargs}, cpu_s)

    # --- the work folder, seen and changed by us, never by the candidate's code ---

    def write(self, path, data, mode):
        path = self._path(path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as handle:
            handle.write(data if isinstance(data, bytes) else data.encode())
        os.chmod(path, mode)

    def mkdir(self, path, mode):
        os.makedirs(self._path(path), exist_ok=True)
        os.chmod(self._path(path), mode)

    def symlink(self, path, target):
        os.makedirs(os.path.dirname(self._path(path)), exist_ok=True)
        os.symlink(target, self._path(path))

    def read(self, path):
        try:
            fd = os.open(self._path(path), os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY)
        except OSError:
            return None
        with os.fdopen(fd, "rb") as handle:
            return handle.read(MAX_READ // 4) if stat.S_ISREG(os.fstat(fd).st_mode) else None

    def exists(self, path):
        return os.path.lexists(self._path(path))

    def files(self):
        found = []
        for base, _, names in os.walk(WORK):
            found += [os.path.relpath(os.path.join(base, name), WORK) for name in names]
        return sorted(found)[:10_000]

    def mode(self, path):
        try:
            return stat.S_IMODE(os.lstat(self._path(path)).st_mode)
        except OSError:
            return None

    def sqlite(self, path, script):
        os.makedirs(os.path.dirname(self._path(path)), exist_ok=True)
        connection = sqlite3.connect(self._path(path))
        connection.executescript(script)
        connection.close()

    def rows(self, path, sql, params):
        connection = sqlite3.connect(self._path(path), timeout=2)
        try:
            return [tuple(row) for row in connection.execute(sql, params).fetchmany(10_000)]
        finally:
            connection.close()

    @staticmethod
    def _path(path):
        return os.path.normpath(os.path.join(WORK, path))


OPERATIONS = (
    "test", "restart", "call", "write", "mkdir", "symlink", "read", "exists", "files", "mode", "sqlite", "rows",
)  # fmt: skip


def serve(agent, nonce, requests, replies):
    for line in requests:
        request = wire.loads(line.decode())
        try:
            if request["op"] not in OPERATIONS:
                raise ValueError(request["op"])
            reply = {"ok": getattr(agent, request["op"])(**request["args"])}
        except (OSError, sqlite3.Error, ValueError, TypeError) as error:
            reply = {"failed": f"{type(error).__name__}: {error}"}
        replies.write(nonce + b" " + wire.dumps(reply).encode() + b"\n")
        replies.flush()


def main():
    undumpable()
    job = wire.loads(sys.stdin.buffer.readline().decode())
    ours, theirs = socket.socketpair()
    pid = os.fork()
    if pid == 0:
        ours.close()
        for fd in (0, 1):
            os.dup2(os.open(os.devnull, os.O_RDWR), fd)
        zygote.run(theirs, job)
        os._exit(0)
    theirs.close()
    nonce = sys.stdin.buffer.readline().strip()
    serve(Agent(ours, pid), nonce, sys.stdin.buffer, sys.stdout.buffer)


if __name__ == "__main__":
    main()
