"""The agent: the judge's hand inside the box (first process that we start there).

It speaks with the judge over its standard input and output, each line behind a nonce that no candidate has seen: the zygote, from which
Python candidates are forked, is started *before* the nonce arrives; other candidates are new programs, which keep nothing of our memory. It
places files, looks at what the candidate left behind, builds, runs, and forwards calls. It never runs a line of the candidate. Expected
values never come in here.
"""

import os
import signal
import socket
import sys

import callee
import folder
import processes
import programs
import suite
import wire
import zygote


class Agent(folder.Folder):
    def __init__(self, programs, callee, keep):
        self.programs, self.callee, self.keep = programs, callee, keep

    def build(self):
        return self.programs.build()

    def test(self):
        """An empty work folder, and a fresh candidate process where the language has one; how its import went."""
        self._stop()
        for place in folder.SCRATCH:
            folder.clear(place)
        return self._start()

    def restart(self):
        self._stop()
        return self._start()

    def call(self, name, args, kwargs, cpu_s):
        return self.callee.forward({"name": name, "args": args, "kwargs": kwargs}, cpu_s)

    def run(self, args, stdin, environment, cpu_s):
        return self.programs.run(args, stdin, environment, cpu_s)

    def suite(self, job, wall_s):
        """A pytest file of somebody else's, in a process of its own, against this job's candidate."""
        self._stop()
        for place in folder.SCRATCH:
            folder.clear(place)
        self.programs.place()
        return suite.run(job, self.callee, wall_s)

    def _stop(self):
        self.callee.close()
        processes.kill_others({1, os.getpid(), *self.keep})
        processes.reap()

    def _start(self):
        self.programs.place()
        return self.callee.start()


OPERATIONS = (
    "build", "test", "restart", "call", "run", "suite", "write", "mkdir", "symlink", "read", "exists", "files", "mode", "sqlite", "rows",
)  # fmt: skip


def serve(agent, nonce, requests, replies):
    for line in requests:
        request = wire.loads(line.decode())
        try:
            if request["op"] not in OPERATIONS:
                raise ValueError(request["op"])
            reply = {"ok": getattr(agent, request["op"])(**request["args"])}
        except (OSError, ValueError, TypeError) as error:
            reply = {"failed": f"{type(error).__name__}: {error}"}
        replies.write(nonce + b" " + wire.dumps(reply).encode() + b"\n")
        replies.flush()


def start_zygote(job):
    """The socket and the pid of the process that Python candidates are forked from."""
    ours, theirs = socket.socketpair()
    pid = os.fork()
    if pid == 0:
        ours.close()
        control = socket.socket(fileno=os.dup2(theirs.detach(), 250, inheritable=False))
        os.closerange(3, 250)  # the channel to the judge is not for candidates
        for fd in (0, 1):
            os.dup2(os.open(os.devnull, os.O_RDWR), fd)
        zygote.run(control, job)
        os._exit(0)
    theirs.close()
    return ours, pid


def run(requests, replies):
    """Serves one job: its opening, then the nonce, then requests until the stream ends."""
    processes.undumpable()
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # a first process gets the signals that it handles, and no other
    job = wire.loads(requests.readline().decode())
    sources, keep = {"program": lambda channel, output: None}, ()
    if job["kind"] == "python":
        control, pid = start_zygote(job)
        sources["python"], keep = callee.forked(control), (pid,)
    replies.write(b"ready\n")  # the nonce must not lie in a read buffer when the zygote is forked
    replies.flush()
    nonce = requests.readline().strip()
    built = programs.Programs(job)
    sources["stub"] = built.start_stub
    serve(Agent(built, callee.Callee(sources[job["kind"]], keep), keep), nonce, requests, replies)


def main():
    run(sys.stdin.buffer, sys.stdout.buffer)
