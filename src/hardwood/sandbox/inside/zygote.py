"""The zygote: imports once what the *prompt* imports, compiles the program once, and forks a process for each test.

It knows the program and the scenario's harness, not the nonce and not one expected value. What runs in a forked candidate process can lie
about that process's own return values, and about nothing else.
"""

import gc
import importlib
import os
import socket
import sys
import types

import processes
import wire


def _compile(source, name):
    """A code object, or the text of why there is none. A byte-order mark is none of its text, as in a file."""
    try:
        return compile(source.removeprefix("\ufeff"), name, "exec", dont_inherit=True)
    except (SyntaxError, ValueError, MemoryError, RecursionError, OverflowError) as error:
        return f"{type(error).__name__}: {error}"


def _failure(error):
    try:
        message = str(error)[:500]
    except BaseException:
        message = "(no message)"
    return {"error": type(error).__name__, "message": message}


class Candidate:
    """One candidate process: imports the program, then answers calls until its channel closes."""

    def __init__(self, job, program, harness):
        self.program, self.harness, self.job = program, harness, job
        self.module = types.ModuleType("candidate")
        self.module.__file__ = "/box/candidate.py"
        self.helpers = types.ModuleType("harness")
        self.helpers.candidate = self.module
        self.loaded, self.named = None, {}

    def load(self):
        if isinstance(self.program, str):
            return {"error": "SyntaxError", "message": self.program}
        try:
            if self.harness is not None:
                exec(self.harness, self.helpers.__dict__)
                self.named = dict(self.helpers.__dict__)  # before the candidate can put others in their place
            sys.modules["candidate"] = self.module
            exec(self.program, self.module.__dict__)
        except BaseException as error:
            return _failure(error)
        return {"value": None}

    def call(self, request):
        name = request["name"]
        function = self.named.get(name) or self.module.__dict__.get(name)
        if not callable(function):
            return {"missing": True, "error": "NameError", "message": f"no function {name!r}"}
        try:
            return {"value": function(*request["args"], **request["kwargs"])}
        except BaseException as error:
            return _failure(error)

    def answer(self, request):
        if "import" in request:
            self.loaded = self.load()
            return self.loaded
        return self.call(request) if self.loaded and "error" not in self.loaded else self.loaded


def _serve(channel, candidate):
    encode, decode = wire.dumps, wire.loads
    reader = channel.makefile("rb")
    for line in reader:
        reply = candidate.answer(decode(line.decode()))
        for stream in (sys.stdout, sys.stderr):
            try:
                stream.flush()
            except BaseException:  # a stream that the candidate put there may raise anything, SystemExit too
                continue
        channel.sendall(encode(reply).encode() + b"\n")


def _become_candidate(channel_fd, output_fd, job, program, harness):
    os.setsid()
    os.umask(0o022)
    os.chdir("/box")
    for fd in (1, 2):
        os.dup2(output_fd, fd)
    channel = socket.socket(fileno=os.dup2(channel_fd, 200, inheritable=False))
    os.closerange(3, 200)
    processes.limit(job["limits"])
    sys.stdout = os.fdopen(1, "w", buffering=1, closefd=False, errors="replace")
    sys.stderr = os.fdopen(2, "w", buffering=1, closefd=False, errors="replace")
    sys.path[:] = [entry for entry in sys.path if not entry.startswith("/agent")]
    _serve(channel, Candidate(job, program, harness))


def run(control, job):
    """Forks one candidate process for each `fork` message until the control socket closes."""
    import signal

    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # no zombies; each candidate resets it
    sys.path += ["/packages", "/suite"]
    for name in job["imports"]:
        try:
            importlib.import_module(name)
        except ImportError:
            continue
    processes.limit({**job["limits"], "processes": None})  # a program can be large to compile, too
    program = _compile(job["program"], "candidate.py")
    harness = _compile(job["harness"], "harness.py") if job["harness"] is not None else None
    gc.collect()
    gc.freeze()  # a collection in a candidate would copy every page of ours
    while True:
        message, fds, _, _ = socket.recv_fds(control, 16, 2)
        if message != b"fork":
            return
        pid = os.fork()
        if pid == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            signal.signal(signal.SIGINT, signal.default_int_handler)
            control.close()
            try:
                _become_candidate(*fds, job, program, harness)
            finally:
                os._exit(0)
        control.send(str(pid).encode())
        for fd in fds:
            os.close(fd)
