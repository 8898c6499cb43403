"""What is in a box, whatever makes it: folders of the host (read-only), scratch folders, the fixed environment, and how our programs start."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

from hardwood.sandbox import suite_packages
from hardwood.sandbox.agent_files import compiled_agent
from hardwood.sandbox.languages import language
from hardwood.sandbox.protocol import Job

Mounts = tuple[tuple[str, str], ...]
"""(source on the host, place in the box) of each."""
PACKAGES = ("yaml", "jwt", "defusedxml", "markupsafe", "jinja2")
SCRATCH = ("/box", "/tmp", "/dev/shm", "/src")
"""Folders of a box that can be written: tmpfs, each of `Limits.work_mb`."""
ENVIRONMENT = {
    "PATH": "/usr/bin:/bin",
    "HOME": "/box",
    "LANG": "C.UTF-8",
    "TZ": "UTC",
    "PYTHONHASHSEED": "0",
    "TMPDIR": "/tmp",
    "OPENBLAS_NUM_THREADS": "1",
}
START = "/agent/start.py"
FLAGS = ("-B", "-s", "-S", "-P")


def interpreter() -> str:
    """The Python that runs hardwood, as a path on the host and in the box."""
    return str(Path(sys.base_prefix).resolve() / "bin" / f"python{sys.version_info.major}.{sys.version_info.minor}")


def own_mounts(job: Job) -> Mounts:
    """The agent, and what the job needs beside the system and the interpreter. Raises MissingError where something of it is missing."""
    mounts = [(str(compiled_agent()), "/agent")]
    mounts += [(str(folder), f"/packages/{name}") for name, folder in _package_folders().items()]
    mounts += language(job.language).mounts(job)
    return (*mounts, *(suite_packages.mounts() if job.suite else []))


def job_mounts(job: Job) -> Mounts:
    """`own_mounts` and the interpreter, where it is not the system's."""
    base = str(Path(sys.base_prefix).resolve())
    return own_mounts(job) if base.startswith("/usr") else (*own_mounts(job), (base, base))


def system_mounts() -> Mounts:
    """The folders and files of the host's system that every box shows."""
    folders = [place for place in _system_folders() if place.is_dir() and not place.is_symlink()]
    files = [Path(file) for file in ("/etc/ld.so.cache", "/etc/alternatives", "/etc/mime.types")]
    return tuple((str(place), str(place)) for place in (Path("/usr"), *folders, *files) if place.exists())


def system_links() -> Mounts:
    """(target, place) of symbolic links such as `/bin` where `/usr` holds all."""
    return tuple((str(place.readlink()), str(place)) for place in _system_folders() if place.is_symlink())


def _system_folders() -> list[Path]:
    return [Path("/") / name for name in ("bin", "sbin", "lib", "lib64", "lib32")]


def _package_folders() -> dict[str, Path]:
    found = {}
    for name in PACKAGES:
        spec = importlib.util.find_spec(name)
        if spec and spec.submodule_search_locations:
            found[name] = Path(next(iter(spec.submodule_search_locations)))
    return found
