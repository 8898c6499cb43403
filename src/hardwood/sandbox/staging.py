"""What a child does between fork and exec of bubblewrap: joins its cgroup, makes sources readable for the sandbox user, and gives root up.

As root, bubblewrap is started as user 65534. That user may not see the interpreter or the packages (a Python under `/root`), so they are bound
to `/mnt` in a mount namespace of the child's own, which ends with the child. Otherwise nothing is staged.
"""

from __future__ import annotations

import ctypes
import os
import resource
from collections.abc import Callable
from pathlib import Path

from hardwood.sandbox.protocol import MIB

NOBODY = 65534
STAGE = "/mnt"
CLONE_NEWNS = 0x20000
LIBC = ctypes.CDLL(None, use_errno=True)
_MS_BIND, _MS_REC, _MS_PRIVATE = 4096, 16384, 1 << 18


def check(result: int, what: str) -> None:
    """Raises OSError when a call of the C library failed."""
    if result != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")


def bind(source: str, target: str) -> None:
    """Shows a file or folder of the host at `target`, which is made. Raises OSError."""
    if Path(source).is_dir():
        Path(target).mkdir(mode=0o755, parents=True, exist_ok=True)
    else:
        Path(target).parent.mkdir(mode=0o755, parents=True, exist_ok=True)
        Path(target).touch()
    check(LIBC.mount(source.encode(), target.encode(), None, _MS_BIND | _MS_REC, None), f"bind {source}")


def private_tmpfs(place: str) -> None:
    """A tmpfs of 1 MiB, and no mount from here on that others see. In a mount namespace of one's own. Raises OSError."""
    check(LIBC.mount(b"none", b"/", None, _MS_REC | _MS_PRIVATE, None), "make mounts private")
    check(LIBC.mount(b"tmpfs", place.encode(), b"tmpfs", 0, b"size=1m,mode=755"), f"mount {place}")


def give_root_up() -> None:
    """Becomes user and group 65534, for good. Raises OSError."""
    os.setgroups([])
    os.setresgid(NOBODY, NOBODY, NOBODY)
    os.setresuid(NOBODY, NOBODY, NOBODY)


def _stage(sources: dict[str, str]) -> None:
    check(LIBC.unshare(CLONE_NEWNS), "unshare")
    private_tmpfs(STAGE)
    for source, staged in sources.items():
        bind(source, staged)


def prepare(sources: dict[str, str], cgroups: list[Path], wall_s: float | None) -> Callable[[], None]:
    """The function to run in the child. `sources` maps host paths to staged paths and is empty when we are not root."""
    root = os.geteuid() == 0

    def run() -> None:
        for group in cgroups:
            (group / "cgroup.procs").write_text("0")
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_FSIZE, (64 * MIB, 64 * MIB))
        if wall_s is not None:
            resource.setrlimit(resource.RLIMIT_CPU, (int(wall_s) + 5, int(wall_s) + 5))
        if root:
            _stage(sources)
            give_root_up()

    return run
