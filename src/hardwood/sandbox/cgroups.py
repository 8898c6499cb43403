"""Process and memory limits for a whole box, by cgroup (v1 or v2). Only root has them; without root the other layers stand alone."""

from __future__ import annotations

import contextlib
import functools
import itertools
import os
import time
from pathlib import Path

from hardwood.sandbox.protocol import MIB, Limits

ROOT = Path("/sys/fs/cgroup")
_serial = itertools.count()


def controllers() -> dict[str, Path]:
    """Folder in which a group with that controller can be made, by controller; empty where there is none."""
    if os.geteuid() != 0:
        return {}
    if (ROOT / "cgroup.controllers").exists():
        enabled = (ROOT / "cgroup.subtree_control").read_text().split()
        return {name: ROOT for name in ("pids", "memory") if name in enabled}
    return {name: ROOT / name for name in ("pids", "memory") if (ROOT / name / "cgroup.procs").exists()}


def _settings(limits: Limits, v2: bool) -> dict[str, tuple[str, int]]:
    memory = "memory.max" if v2 else "memory.limit_in_bytes"
    return {
        "pids": ("pids.max", limits.processes + 16),
        "memory": (memory, (limits.memory_mb * 3 // 2 + limits.work_mb) * MIB),
    }


@functools.cache
def _sweep() -> None:
    """Removes the groups of judges that were killed before they could."""
    for base in set(controllers().values()):
        for group in base.glob("hardwood-*-*"):
            if not Path(f"/proc/{group.name.split('-')[1]}").exists():
                with contextlib.suppress(OSError):
                    group.rmdir()


def create(limits: Limits) -> list[Path]:
    """New groups for one box. Raises OSError when the kernel refuses."""
    _sweep()
    made: list[Path] = []
    label = f"hardwood-{os.getpid()}-{next(_serial)}"
    found = controllers()
    settings = _settings(limits, v2=(ROOT / "cgroup.controllers").exists())
    for name, base in found.items():
        group = base / label
        group.mkdir(exist_ok=True)
        file, value = settings[name]
        (group / file).write_text(str(value))
        if group not in made:
            made.append(group)
    return made


def remove(groups: list[Path]) -> None:
    """Removes the groups once their last process is gone (waits up to 2 s)."""
    for group in groups:
        for _ in range(200):
            with contextlib.suppress(OSError):
                group.rmdir()
                break
            time.sleep(0.01)
