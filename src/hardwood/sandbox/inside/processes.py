"""Processes in the box: started under limits, watched for CPU time, killed. Imports nothing of hardwood."""

import os
import resource
import select
import signal
import time

MOST_CROWDED = 5.0


def undumpable():
    """Keeps other processes of the same user out of /proc/<pid>/{fd,mem,environ}."""
    import ctypes

    ctypes.CDLL(None).prctl(4, 0, 0, 0, 0)


def others(keep):
    """The processes of this pid namespace that live, but `keep`."""
    return [int(p) for p in os.listdir("/proc") if p.isdigit() and int(p) not in keep and _alive(p)]


def kill_others(keep):
    """Kills every process in this pid namespace but its init and `keep`, until none is left."""
    for _ in range(200):
        found = others(keep)
        if not found:
            return
        for pid in found:
            _kill(pid)


def left(keep, wall_s):
    """Whether a process but `keep` lives on for `wall_s` more: what a program has started ends with it."""
    deadline = time.monotonic() + wall_s
    while others(keep):
        if time.monotonic() > deadline:
            return True
        time.sleep(0.005)
    return False


def reap():
    """Waits for what has ended: the dead, too, count among the processes that a candidate may have."""
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        return


def _kill(pid):
    """Kills a process and waits until it is gone, 10 ms at most."""
    try:
        fd = os.pidfd_open(pid)
    except ProcessLookupError:
        return
    except OSError:  # gVisor's kernel has no such call
        _kill_blindly(pid)
        return
    try:
        signal.pidfd_send_signal(fd, signal.SIGKILL)
        select.select([fd], [], [], 0.01)
    except ProcessLookupError:
        return
    finally:
        os.close(fd)


def _kill_blindly(pid):
    try:
        os.kill(pid, signal.SIGKILL)
    except ProcessLookupError:
        return
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


def limit(limits):
    """Sets the limits of a candidate on the process that calls it."""
    for name, value in (
        ("RLIMIT_AS", limits["memory_bytes"]),
        ("RLIMIT_NPROC", limits["processes"]),
        ("RLIMIT_FSIZE", limits["file_bytes"]),
        ("RLIMIT_CPU", limits["cpu_s"]),
        ("RLIMIT_NOFILE", 256),
        ("RLIMIT_CORE", 0),
    ):
        kind = getattr(resource, name)
        hard = resource.getrlimit(kind)[1]
        value = hard if value is None else value if hard == resource.RLIM_INFINITY else min(value, hard)
        resource.setrlimit(kind, (value, value))


def spawn(command, environment, limits, folder, fds):
    """Starts a program under `limits` in `folder`; `fds` maps its descriptors to ours, it gets no other. Its pid."""
    pid = os.fork()
    if pid:
        return pid
    try:
        os.setsid()
        os.umask(0o022)
        os.chdir(folder)
        high = {number: os.dup2(fd, 300 + number) for number, fd in fds.items()}
        for number, fd in high.items():
            os.dup2(fd, number)
        os.closerange(max(fds) + 1, 1024)
        limit(limits)
        os.execve(command[0], command, environment)
    finally:
        os._exit(127)


def crowding():
    """How many processes share a core by the load of the last minute, between 1 and 5: an honest program on a busy machine waits, and so many times longer it may take."""
    try:
        load = os.getloadavg()[0]
    except OSError:  # a kernel that does not say
        return 1.0
    return min(MOST_CROWDED, max(1.0, load / (os.cpu_count() or 1)))


def patience(cpu_s):
    """Wall time within which `cpu_s` of CPU time must be used."""
    return (5 * cpu_s + 5) * crowding()


def wait(pid, cpu_s, wall_s, tick=0.005):
    """The wait status of a process, and whether it was killed for using more than `cpu_s` of CPU or `wall_s` of wall time."""
    deadline, pause = time.monotonic() + wall_s, 0.0005
    while True:
        done, status, usage = os.wait4(pid, os.WNOHANG)
        if done:
            return status, False, usage.ru_utime + usage.ru_stime
        used = cpu_seconds(pid) or 0.0
        if used > cpu_s or time.monotonic() > deadline:
            os.kill(pid, signal.SIGKILL)
            usage = os.wait4(pid, 0)[2]
            return 9, True, usage.ru_utime + usage.ru_stime
        time.sleep(pause)
        pause = min(2 * pause, tick)
