"""What runsc is given: an OCI bundle (config.json, root folder), put together in namespaces of a child of ours, so that it ends with the child.

Nothing of it is on the host's disk: the bundle, the mounts and the runtime's own state are in a tmpfs of a mount namespace that nobody else sees.
"""

from __future__ import annotations

import json
import os
import resource
import signal
import struct
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from hardwood.sandbox.mounts import ENVIRONMENT, SCRATCH, Mounts, system_links
from hardwood.sandbox.protocol import MIB
from hardwood.sandbox.seccomp import container_rules
from hardwood.sandbox.staging import CLONE_NEWNS, LIBC, NOBODY, STAGE, bind, check, give_root_up, private_tmpfs

BUNDLE = STAGE
STATE = f"{STAGE}/state"
_ROOT = f"{STAGE}/root"
_CLONE_NEWUSER = 0x10000000
_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE = 1, 4
_SYS_MOUNT_SETATTR, _AT_FDCWD, _AT_RECURSIVE = 442, -100, 0x8000
_READ_ONLY = 1
CAPABILITIES = ("bounding", "effective", "inheritable", "permitted", "ambient")
NAMESPACES = ("pid", "network", "ipc", "uts", "mount")


def config(command: Sequence[str], work_mb: int) -> dict[str, Any]:
    """The `config.json` of a box in which `command` is the first process; scratch folders hold `work_mb` MiB each."""
    options = ["nosuid", "nodev", f"size={work_mb * MIB}", "mode=0755", f"uid={NOBODY}", f"gid={NOBODY}"]
    scratch = [{"destination": place, "type": "tmpfs", "source": "tmpfs", "options": options} for place in SCRATCH]
    return {
        "ociVersion": "1.0.0",
        "process": {
            "user": {"uid": NOBODY, "gid": NOBODY}, "args": list(command), "env": [f"{name}={value}" for name, value in ENVIRONMENT.items()],
            "cwd": "/box", "noNewPrivileges": True, "capabilities": {kind: [] for kind in CAPABILITIES},
            "rlimits": [{"type": "RLIMIT_CORE", "soft": 0, "hard": 0}, {"type": "RLIMIT_FSIZE", "soft": 64 * MIB, "hard": 64 * MIB}],
        },
        "root": {"path": _ROOT, "readonly": True},
        "hostname": "box",
        "mounts": [{"destination": "/proc", "type": "proc", "source": "proc"}, *scratch],
        "linux": {"namespaces": [{"type": kind} for kind in NAMESPACES], "seccomp": container_rules()},
    }  # fmt: skip


def prepare(mounts: Mounts, settings: dict[str, Any], cgroups: list[Path]) -> Callable[[], None]:
    """The function to run in the child before it starts the runtime. What it raises reaches the caller as SubprocessError."""
    root, links, text = os.geteuid() == 0, system_links(), json.dumps(settings)

    def run() -> None:
        for group in cgroups:
            (group / "cgroup.procs").write_text("0")
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        os.umask(0o022)
        if root:  # only root may see all that is mounted, and it is given up before anything else starts
            check(LIBC.unshare(CLONE_NEWNS), "unshare")
            _put_together(mounts, links, text)
            os.chown(STATE, NOBODY, NOBODY)
            give_root_up()
        _own_user_namespace()
        if not root:
            _put_together(mounts, links, text)

    return run


def _own_user_namespace() -> None:
    """Root over nothing but a mount namespace; ends with the process that started us."""
    user, group = os.getuid(), os.getgid()
    LIBC.prctl(_PR_SET_DUMPABLE, 1, 0, 0, 0)  # who gave root up may not write its own /proc files else
    check(LIBC.unshare(CLONE_NEWNS | _CLONE_NEWUSER), "unshare")
    Path("/proc/self/setgroups").write_text("deny")
    Path("/proc/self/uid_map").write_text(f"0 {user} 1")
    Path("/proc/self/gid_map").write_text(f"0 {group} 1")
    LIBC.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)  # a change of user would forget it


def _put_together(mounts: Mounts, links: Mounts, text: str) -> None:
    private_tmpfs(STAGE)
    root = Path(_ROOT)
    root.mkdir()
    check(LIBC.mount(b"tmpfs", _ROOT.encode(), b"tmpfs", 0, b"size=1m,mode=755"), "mount root")
    for place in ("/proc", "/dev", "/sys", *SCRATCH):
        (root / place[1:]).mkdir(parents=True)
    for target, place in links:
        (root / place[1:]).symlink_to(target)
    for source, place in mounts:
        bind(source, _ROOT + place)
    _make_read_only(_ROOT)
    Path(STATE).mkdir()
    (Path(BUNDLE) / "config.json").write_text(text)


def _make_read_only(place: str) -> None:
    attributes = struct.pack(
        "QQQQ", _READ_ONLY, 0, 0, 0
    )  # no other: the runtime mounts the root anew, and may not clear what we set
    check(
        LIBC.syscall(_SYS_MOUNT_SETATTR, _AT_FDCWD, place.encode(), _AT_RECURSIVE, attributes, len(attributes)),
        "make the root read-only",
    )
