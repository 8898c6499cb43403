"""Programs that are built, and run as processes of their own: every language but Python, whose programs are imported.

What a build made is kept in our memory and placed anew before each test, so that no run can change what the next one starts.
"""

import os

import folder
import guards
import processes

SOURCE = "/src"
MAX_OUTPUT = 1 << 20
GRACE_S = 1.0
BUILD = {"memory_bytes": 2 << 30, "processes": 64, "file_bytes": 64 << 20, "cpu_s": 40}
ENVIRONMENT = {"PATH": "/usr/bin:/bin", "HOME": "/box", "LANG": "C.UTF-8", "TZ": "UTC", "TMPDIR": "/tmp"}


def capture(command, environment, limits, place, stdin, cpu_s):
    """One run of a program: its exit status and what it wrote, each stream cut at `MAX_OUTPUT`."""
    fds = {0: os.memfd_create("in"), 1: os.memfd_create("out"), 2: os.memfd_create("err")}
    try:
        os.write(fds[0], stdin)
        os.lseek(fds[0], 0, os.SEEK_SET)
        pid = processes.spawn(command, environment, limits, place, fds)
        status, timed_out, used = processes.wait(pid, cpu_s, processes.patience(cpu_s))
        signal = status & 0x7F
        return {
            "code": -signal if signal else status >> 8,
            "stdout": os.pread(fds[1], MAX_OUTPUT, 0),
            "stderr": os.pread(fds[2], MAX_OUTPUT, 0),
            "timed_out": timed_out,
            "cpu_s": round(used, 4),
        }
    finally:
        for fd in fds.values():
            os.close(fd)


class Programs:
    """The program of one job. `job` has sources, build commands, what to keep of a build, and the command that runs it."""

    def __init__(self, job):
        self.job = job
        self.kept = {name: (text.encode(), 0o644) for name, text in job["sources"].items()}

    def build(self):
        """Runs the build commands, each in turn; says what went wrong."""
        self.place()
        said = None
        for command in self.job["build"]:
            if said is None:
                said = self._step(command)
        if said is None:
            said = guards.complaint(self.job, SOURCE)
        self.kept |= {name: self._file(name) for name in self.job["keep"] if said is None}
        folder.clear("/tmp")
        return {"built": said is None, "message": said or ""}

    def _step(self, command):
        ran = capture(command, {**ENVIRONMENT, **self.job["build_environment"]}, BUILD, SOURCE, b"", BUILD["cpu_s"])
        if ran["code"] == 0:
            return None
        why = "took too long" if ran["timed_out"] else f"exit {ran['code']}"
        said = ran["stderr"] or ran["stdout"]  # Go's compiler complains on the latter
        return f"{os.path.basename(command[0])}: {why}: " + said.decode("utf-8", "replace")[:1500]

    @staticmethod
    def _file(name):
        with open(os.path.join(SOURCE, name), "rb") as handle:
            return handle.read(), os.fstat(handle.fileno()).st_mode & 0o777

    def place(self):
        folder.clear(SOURCE)
        for name, (data, mode) in self.kept.items():
            path = os.path.join(SOURCE, name)
            with open(path, "wb") as handle:
                handle.write(data)
            os.chmod(path, mode)

    def run(self, args, stdin, environment, cpu_s):
        """The program with arguments, in the work folder."""
        if not self.job["run"]:
            raise ValueError("programs of this language are called, not run")
        data = stdin if isinstance(stdin, bytes) else stdin.encode()
        command = [*self.job["run"], *(str(arg) for arg in args)]
        ran = capture(
            command,
            {**ENVIRONMENT, **self.job["environment"], **environment},
            self.job["limits"],
            folder.WORK,
            data,
            cpu_s,
        )
        if processes.left({1, os.getpid()}, GRACE_S):  # what is done later, no test sees
            raise ValueError("the program ended and left processes behind")
        return ran

    def start_stub(self, channel, output):
        """The process that answers calls, with `channel` as its descriptor 3."""
        nothing = os.open(os.devnull, os.O_RDONLY)
        try:
            fds = {0: nothing, 1: output, 2: output, 3: channel}
            return processes.spawn(
                self.job["stub"], {**ENVIRONMENT, **self.job["environment"]}, self.job["limits"], folder.WORK, fds
            )
        finally:
            os.close(nothing)
