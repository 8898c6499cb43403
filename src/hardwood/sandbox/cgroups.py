"""Process and memory limits for a whole box, by cgroup (v1 or v2). Only root has them; without root the other layers stand alone."""

from __future__ import annotations

import contextlib
import functools
import itertools
import os
import time
from pathlib import Path

from hardwood.errors import SandboxError
from hardwood.sandbox.protocol import MIB, Layer, Limits

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


def layers() -> list[Layer]:
    """The layer as found here: as root only, since nobody else may make groups."""
    if os.geteuid() != 0:
        return []
    found, fix = controllers(), "mount cgroups, or --allow-missing-layer cgroup"
    if not found:
        return [Layer("cgroup", "missing", "no pids or memory controller", fix)]
    try:
        remove(create(Limits()))  # a container may show the controllers and let nobody make a group
    except SandboxError as error:
        return [Layer("cgroup", "failed", str(error), fix)]
    return [Layer("cgroup", "ok", ", ".join(found), fix)]


def box_processes(limits: Limits) -> int:
    """Processes of a whole box: the candidate's, and some for the agent and the zygote."""
    return limits.processes + 16


def box_memory_mb(limits: Limits) -> int:
    """Memory of a whole box, MiB: half as much again as one candidate process may have, and one full scratch folder."""
    return limits.memory_mb * 3 // 2 + limits.work_mb


def _settings(processes: int, memory_mb: int, v2: bool) -> dict[str, tuple[str, int]]:
    memory = "memory.max" if v2 else "memory.limit_in_bytes"
    return {"pids": ("pids.max", processes), "memory": (memory, memory_mb * MIB)}


@functools.cache
def _sweep() -> None:
    """Removes the groups of judges that were killed before they could."""
    for base in set(controllers().values()):
        for group in base.glob("hardwood-*-*"):
            if not Path(f"/proc/{group.name.split('-')[1]}").exists():
                with contextlib.suppress(OSError):
                    group.rmdir()


def create(limits: Limits, more_processes: int = 0, more_mb: int = 0) -> list[Path]:
    """New groups for one box; `more` is what the backend itself needs, in processes and MiB. Raises SandboxError when the kernel refuses."""
    _sweep()
    made: list[Path] = []
    label = f"hardwood-{os.getpid()}-{next(_serial)}"
    found = controllers()
    v2 = (ROOT / "cgroup.controllers").exists()
    settings = _settings(box_processes(limits) + more_processes, box_memory_mb(limits) + more_mb, v2)
    try:
        for name, base in found.items():
            group = base / label
            group.mkdir(exist_ok=True)
            if group not in made:
                made.append(group)
            file, value = settings[name]
            (group / file).write_text(str(value))
    except OSError as error:
        remove(made)
        raise SandboxError(f"cannot make a cgroup: {error}") from error
    return made


def remove(groups: list[Path]) -> None:
    """Removes the groups once their last process is gone (waits up to 2 s)."""
    for group in groups:
        for _ in range(200):
            with contextlib.suppress(OSError):
                group.rmdir()
                break
            time.sleep(0.01)
