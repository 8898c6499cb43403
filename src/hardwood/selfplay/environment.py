"""What a result depends on beside the configuration: versions, seed, data, machine. Written once, when a run begins."""

from __future__ import annotations

import os
import platform
from importlib import metadata
from typing import Any

from hardwood import __version__
from hardwood.models import default_device, fast_dtype
from hardwood.selfplay.config import RunConfig

PACKAGES = ("torch", "transformers", "peft", "accelerate", "datasets", "tree-sitter", "tree-sitter-python")


def _version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def _cpu() -> str:
    try:
        with open("/proc/cpuinfo") as handle:  # noqa: PTH123 - not a file on a disk
            return next(
                (line.split(":", 1)[1].strip() for line in handle if line.startswith("model name")), platform.machine()
            )
    except OSError:
        return platform.machine()


def environment(config: RunConfig, data_hash: str) -> dict[str, Any]:
    """The `env.json` document."""
    return {
        "hardwood": __version__,
        "python": platform.python_version(),
        "packages": {name: _version(name) for name in PACKAGES},
        "machine": {
            "cpu": _cpu(),
            "cores": os.cpu_count(),
            "memory_gib": round(os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 2**30, 1),
            "dtype": fast_dtype(default_device()),
        },
        "model": config.model,
        "scenarios": config.scenarios,
        "data_hash": data_hash,
        "seed": config.seed,
    }
