"""What a box may have left behind."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path


def survivors() -> list[str]:
    """Processes of a box, and cgroups of ours, that are still there. Another judge may work beside this one: its cgroups are its own."""
    found = subprocess.run(
        ["ps", "-eo", "pid,uid,args"], capture_output=True, text=True, check=True
    ).stdout.splitlines()
    left = [line for line in found if "/agent/start.py" in line or "bwrap" in line.split()[2:3]]
    return left + [str(path) for path in Path("/sys/fs/cgroup").glob("*/hardwood-*") if not _of_another(path)]


def _of_another(group: Path) -> bool:
    """Whether a cgroup (`hardwood-PID-N`) belongs to a living process that is not ours."""
    pid = int(group.name.split("-")[1])
    ours = {
        str(os.getpid()),
        *subprocess.run(["pgrep", "-P", str(os.getpid())], capture_output=True, text=True, check=False).stdout.split(),
    }
    return str(pid) not in ours and Path(f"/proc/{pid}").exists()


def descendants(pid: int) -> set[int]:
    """The living processes below `pid`."""
    parents = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            state, parent = (folder / "stat").read_text().rsplit(")", 1)[1].split()[:2]
        except OSError:
            continue
        if state != "Z":
            parents[int(folder.name)] = int(parent)
    found, new = set(), {pid}
    while new:
        new = {child for child, parent in parents.items() if parent in new} - found
        found |= new
    return found


def alive(pids: set[int]) -> set[int]:
    """Those of `pids` that have not ended. A zombie has."""
    return {pid for pid in pids if _state(pid) not in ("", "Z", "X")}


def _state(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except OSError:
        return ""
