"""The nursery: a warm process in the outer box, from which the agent of each job is forked into namespaces of its own.

Starting an interpreter and loading the agent costs more than most tests. Here that is paid once; a job still gets its own user, mount, pid,
network and IPC namespaces, fresh scratch folders and /proc, no capability, and the system-call filter. The nursery itself is not to be seen
from there, and it holds nothing that a candidate might want. Where it may not make namespaces, it says so, and boxes are started cold.
"""

import ctypes
import importlib
import os
import resource
import socket
import struct
import sys

sys.path.insert(0, "/agent")
import agent

PRELOAD = (
    "base64", "csv", "dataclasses", "datetime", "decimal", "hashlib", "html", "json", "logging", "operator", "pathlib", "random", "re", "secrets",
    "shlex", "shutil", "sqlite3", "string", "subprocess", "tempfile", "textwrap", "urllib.parse", "xml.sax.saxutils",
)  # fmt: skip
# what prompts import most: an import of 5 ms in each box costs more than the memory that each fork copies
SCRATCH = ("/box", "/tmp", "/dev/shm", "/src")
NAMESPACES = 0x10000000 | 0x00020000 | 0x20000000 | 0x40000000 | 0x08000000  # user, mount, pid, network, ipc
MS_PRIVATE, MS_REC, MS_NOSUID, MS_NODEV, MS_NOEXEC = 1 << 18, 1 << 14, 2, 4, 8
PR_SET_SECCOMP, PR_CAPBSET_DROP, PR_SET_NO_NEW_PRIVS, PR_SET_PDEATHSIG = 22, 24, 38, 1
SYS_CAPSET = 126 if os.uname().machine == "x86_64" else 91
FILE_BYTES = 64 << 20
libc = ctypes.CDLL(None, use_errno=True)


def check(result, what):
    if result != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")


def write(path, text):
    fd = os.open(path, os.O_WRONLY)
    try:
        os.write(fd, text.encode())
    finally:
        os.close(fd)


def new_namespaces():
    uid, gid = os.getuid(), os.getgid()
    check(libc.unshare(NAMESPACES), "unshare")
    write("/proc/self/setgroups", "deny")
    write("/proc/self/uid_map", f"{uid} {uid} 1")
    write("/proc/self/gid_map", f"{gid} {gid} 1")


def new_mounts(work_bytes):
    """Fresh scratch folders and /proc; nothing that is mounted here is seen outside."""
    check(libc.mount(None, b"/", None, MS_REC | MS_PRIVATE, None), "private mounts")
    for place in SCRATCH:
        check(
            libc.mount(
                b"tmpfs", place.encode(), b"tmpfs", MS_NOSUID | MS_NODEV, f"size={work_bytes},mode=0755".encode()
            ),
            f"mount {place}",
        )
    check(libc.mount(b"proc", b"/proc", b"proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, None), "mount /proc")


def drop_capabilities():
    for capability in range(64):
        if libc.prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) != 0:
            break
    header, nothing = struct.pack("Ii", 0x20080522, 0), bytes(24)
    check(libc.syscall(SYS_CAPSET, header, nothing), "capset")


def apply_filter(program):
    buffer = ctypes.create_string_buffer(program)
    fprog = struct.pack("HxxxxxxP", len(program) // 8, ctypes.addressof(buffer))
    check(libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), "no new privileges")
    check(libc.prctl(PR_SET_SECCOMP, 2, fprog, 0, 0), "seccomp")


def become_agent(channel, settings):
    """In the first process of a new pid namespace: closes all else, and serves one job on `channel`."""
    nothing = os.open(os.devnull, os.O_RDWR)
    for fd in (0, 1, 2):
        os.dup2(nothing, fd)
    kept = os.dup2(os.dup(channel), 3, inheritable=False)  # by way of another number: it may be 3 already
    os.closerange(4, 4096)
    new_mounts(settings["work_bytes"])
    resource.setrlimit(resource.RLIMIT_FSIZE, (FILE_BYTES, FILE_BYTES))
    os.chdir("/box")
    drop_capabilities()
    if settings["filter"]:
        apply_filter(settings["filter"])
    stream = socket.socket(fileno=kept)
    stream.sendall(b"ready\n")
    agent.run(stream.makefile("rb"), stream.makefile("wb"))


def start_job(channel, settings):
    """Forks the job off; says on its channel why it cannot."""
    if os.fork() == 0:
        try:
            new_namespaces()
            if os.fork() == 0:
                become_agent(channel, settings)
        except BaseException as error:
            os.write(channel, f"failed {error}\n".encode())
        finally:
            os._exit(0)
    os.wait()
    os.close(channel)


def main():
    for name in PRELOAD:
        importlib.import_module(name)
    control = socket.socket(fileno=int(sys.argv[1]))
    while True:
        message, fds, _, _ = socket.recv_fds(control, 1 << 16, 1)
        if not message:
            return
        start_job(fds[0], {"work_bytes": struct.unpack("Q", message[:8])[0], "filter": message[8:]})


main()
