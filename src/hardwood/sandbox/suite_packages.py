"""Python packages that pytest files of other people's benchmarks may import in the box, as far as they are installed here."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

from hardwood.errors import MissingError

NEEDED = ("pytest", "_pytest", "py", "pluggy", "iniconfig", "packaging")
USEFUL = (
    "pygments", "pytest_timeout", "wrapt_timeout_decorator", "wrapt", "dill", "multiprocess", "psutil", "cli_exit_tools", "lib_detect_testenv", "lxml", "yaml",
    "jwt", "argon2", "_argon2_cffi_bindings", "cffi", "_cffi_backend", "pycparser", "Crypto", "cryptography", "dateutil", "six", "bs4", "soupsieve", "requests",
    "typing_extensions",
)  # fmt: skip


def mounts() -> list[tuple[str, str]]:
    """(source, place) of each. Raises MissingError without pytest."""
    found = []
    for name in (*NEEDED, *USEFUL):
        place = _place(name)
        if place is not None:
            found.append((str(place), f"/suite/{place.name}"))
        elif name in NEEDED:
            raise MissingError(
                f"no {name}, which this benchmark's tests need. Install it: in hardwood's clone, pip install '.[cweval]'"
            )
    return found


def _place(name: str) -> Path | None:
    spec = importlib.util.find_spec(name)
    if spec is None or name in sys.stdlib_module_names:
        return None
    if spec.submodule_search_locations:
        return Path(next(iter(spec.submodule_search_locations)))
    return Path(spec.origin) if spec.origin else None
