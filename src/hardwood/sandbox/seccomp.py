"""The system-call filter: what no candidate needs and the kernel should not be asked.

Denied calls return EPERM (a candidate sees a refusal, not a kill). `clone3` returns ENOSYS, so that libc falls back to `clone`,
whose flags a filter can read: new user namespaces are refused there.
"""

from __future__ import annotations

import errno
import functools
import os
from typing import Any

from hardwood.errors import MissingError

DENIED = (
    "ptrace", "process_vm_readv", "process_vm_writev", "kcmp", "pidfd_getfd",
    "add_key", "keyctl", "request_key", "shmget", "semget", "msgget", "mq_open",  # what outlives the process that made it
    "io_uring_setup", "io_uring_enter", "io_uring_register", "userfaultfd",
    "unshare", "setns", "mount", "umount2", "pivot_root", "chroot", "fsopen", "fsmount", "open_tree", "move_mount", "mount_setattr",
    "bpf", "perf_event_open", "kexec_load", "kexec_file_load", "init_module", "finit_module", "delete_module",
    "swapon", "swapoff", "reboot", "acct", "quotactl", "syslog", "nfsservctl", "vhangup", "settimeofday", "clock_settime", "adjtimex",
    "open_by_handle_at", "name_to_handle_at", "lookup_dcookie", "iopl", "ioperm", "modify_ldt", "personality", "fanotify_init",
)  # fmt: skip
OF_OTHERS = {"prlimit64": 0, "sched_setaffinity": 0, "sched_setscheduler": 0, "sched_setattr": 0, "sched_setparam": 0, "setpriority": 1, "ioprio_set": 1}  # fmt: skip
"""Calls that set what another process may use, the agent too, and the argument that names it; 0 is the caller itself."""
CLONE_NEW = 0x7E020000  # CLONE_NEWNS, CGROUP, UTS, IPC, USER, PID, NET

AGENT = 1
"""The agent's pid in its box."""
EVERYBODY = 0xFFFFFFFF  # -1


@functools.cache
def compile_filter() -> bytes:
    """The BPF program. Raises MissingError where libseccomp is not to be had."""
    try:
        import pyseccomp as seccomp
    except (ImportError, OSError, RuntimeError) as error:
        raise MissingError(f"no seccomp filter: {error}. Install libseccomp2 (Debian) and pyseccomp (PyPI)") from error
    rules = seccomp.SyscallFilter(seccomp.ALLOW)
    for name in DENIED:
        _deny(rules, seccomp.ERRNO(errno.EPERM), name)
    _deny(rules, seccomp.ERRNO(errno.ENOSYS), "clone3")
    for name, place in OF_OTHERS.items():
        rules.add_rule(seccomp.ERRNO(errno.EPERM), name, seccomp.Arg(place, seccomp.NE, 0))
    for bit in _bits(CLONE_NEW):
        rules.add_rule(seccomp.ERRNO(errno.EPERM), "clone", seccomp.Arg(0, seccomp.MASKED_EQ, bit, bit))
    descriptor = os.memfd_create("seccomp")
    with os.fdopen(descriptor, "w+b") as handle:
        rules.export_bpf(handle)
        handle.seek(0)
        return handle.read()


def _deny(rules: object, action: object, name: str) -> None:
    try:
        rules.add_rule(action, name)  # type: ignore[attr-defined]
    except (RuntimeError, OSError, ValueError):  # a call that this architecture does not have needs no rule
        return


def container_rules() -> dict[str, Any]:
    """The same rules for an OCI runtime, and what a kernel needs that does not protect the first process of a pid namespace: nobody signals the agent."""
    signals = ("kill", "tkill", "tgkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo", "prlimit64")
    rules = [_rule([*DENIED, "pidfd_send_signal"], errno.EPERM), _rule(["clone3"], errno.ENOSYS)]
    rules += [_rule(["clone"], errno.EPERM, (0, bit, bit)) for bit in _bits(CLONE_NEW)]
    rules += [_rule([name], errno.EPERM, (0, 0xFFFFFFFF, pid)) for name in signals for pid in (AGENT, EVERYBODY)]
    rules += [_rule(["fcntl"], errno.EPERM, (1, 0xFFFFFFFF, command)) for command in _SIGNAL_BY_FILE]
    rules += [_rule(["ioctl"], errno.EPERM, (1, 0xFFFFFFFF, command)) for command in _OWN_BY_IOCTL]
    return {
        "defaultAction": "SCMP_ACT_ALLOW",
        "architectures": ["SCMP_ARCH_X86_64", "SCMP_ARCH_AARCH64"],
        "syscalls": rules,
    }


_SIGNAL_BY_FILE = (8, 10, 15)  # F_SETOWN, F_SETSIG, F_SETOWN_EX: a signal to somebody else when a file is ready
_OWN_BY_IOCTL = (0x8901, 0x8902)  # FIOSETOWN, SIOCSPGRP


def _rule(names: list[str], number: int, argument: tuple[int, int, int] | None = None) -> dict[str, Any]:
    """Refuses calls with an error number; `argument` is its index, a mask, and the value behind the mask."""
    found: dict[str, Any] = {"names": names, "action": "SCMP_ACT_ERRNO", "errnoRet": number}
    if argument is not None:
        index, mask, value = argument
        found["args"] = [{"index": index, "value": mask, "valueTwo": value, "op": "SCMP_CMP_MASKED_EQ"}]
    return found


def _bits(mask: int) -> list[int]:
    return [1 << n for n in range(32) if mask & (1 << n)]
