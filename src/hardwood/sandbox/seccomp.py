"""The system-call filter: what no candidate needs and the kernel should not be asked.

Denied calls return EPERM (a candidate sees a refusal, not a kill). `clone3` returns ENOSYS, so that libc falls back to `clone`,
whose flags a filter can read: new user namespaces are refused there.
"""

from __future__ import annotations

import errno
import functools
import os

from hardwood.errors import MissingError

DENIED = (
    "ptrace", "process_vm_readv", "process_vm_writev", "kcmp", "pidfd_getfd",
    "add_key", "keyctl", "request_key",
    "io_uring_setup", "io_uring_enter", "io_uring_register", "userfaultfd",
    "unshare", "setns", "mount", "umount2", "pivot_root", "chroot", "fsopen", "fsmount", "open_tree", "move_mount", "mount_setattr",
    "bpf", "perf_event_open", "kexec_load", "kexec_file_load", "init_module", "finit_module", "delete_module",
    "swapon", "swapoff", "reboot", "acct", "quotactl", "syslog", "nfsservctl", "vhangup", "settimeofday", "clock_settime", "adjtimex",
    "open_by_handle_at", "name_to_handle_at", "lookup_dcookie", "iopl", "ioperm", "modify_ldt", "personality", "fanotify_init",
)  # fmt: skip
CLONE_NEW = 0x7E020000  # CLONE_NEWNS, CGROUP, UTS, IPC, USER, PID, NET


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
    for bit in (1 << n for n in range(32) if CLONE_NEW & (1 << n)):
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
