"""The agent's side of a pytest file in the box: starts the tester, answers its calls to the candidate, and notes what it says."""

import os
import socket
import time

import folder
import processes
import wire

MAX_LINE = 8 << 20
TESTER = {"memory_bytes": None, "processes": 96, "file_bytes": 64 << 20, "cpu_s": 300}
ENVIRONMENT = {
    "PATH": "/usr/bin:/bin",
    "HOME": "/box",
    "LANG": "C.UTF-8",
    "TZ": "UTC",
    "TMPDIR": "/tmp",
    "PYTHONHASHSEED": "0",
    "OPENBLAS_NUM_THREADS": "1",
}


def start(python, environment):
    """The tester's process and our end of its channel."""
    ours, theirs = socket.socketpair()
    nothing, output = os.open(os.devnull, os.O_RDONLY), os.memfd_create("tester")
    command = [python, "-B", "-s", "-S", "-P", "/agent/tester.py"]
    pid = processes.spawn(
        command,
        {**ENVIRONMENT, **environment},
        TESTER,
        folder.WORK,
        {0: nothing, 1: output, 2: output, 3: theirs.fileno()},
    )
    theirs.close()
    os.close(nothing)
    return pid, ours, output


def run(job, callee, wall_s):
    """What the file expects, and how each of its tests went: {"expected": [[name, kind]], "results": {name: failure or None}, "said"}."""
    if job["program"]:
        source, place = (os.path.join("/src", name) for name in job["program"])
        os.makedirs(os.path.dirname(place), exist_ok=True)
        os.link(source, place)
    pid, channel, output = start(job["python"], job["environment"])
    channel.settimeout(wall_s)
    expected, results, done = [], {}, False
    deadline = time.monotonic() + wall_s
    try:
        reader = channel.makefile("rb")
        send = lambda message: channel.sendall(wire.dumps(message).encode() + b"\n")  # noqa: E731
        send({"stem": job["stem"], "source": job["source"]})
        while not done and time.monotonic() < deadline:
            line = reader.readline(MAX_LINE)
            if not line:
                break
            message = wire.loads(line.decode())
            if "call" in message:
                send(
                    callee.forward(
                        {"name": message["call"], "args": message["args"], "kwargs": message["kwargs"]}, job["cpu_s"]
                    )
                )
            elif "fresh" in message:
                send(callee.start())
            elif "expected" in message:
                expected = message["expected"]
            elif "result" in message:
                results[message["result"]] = message["failure"]
            done = "done" in message
    except (OSError, ValueError):
        done = False
    finally:
        channel.close()
        said = os.pread(output, 4000, 0).decode("utf-8", "replace")
        os.close(output)
        try:
            os.kill(pid, 9)
            os.waitpid(pid, 0)
        except OSError:
            pass
    return {"expected": expected, "results": results, "done": done, "said": said[-2000:]}
