"""The terminal for people: stderr, so that stdout stays clean; silent under `--quiet`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console

QUIET = "HARDWOOD_QUIET"
Track = Callable[[str, int], AbstractContextManager[Callable[[int, str], None]]]
"""Opens a progress line: label and total → a function that takes (steps done, what to say)."""


def be_quiet() -> None:
    """From now on, and in processes that are started: no progress, no notes."""
    os.environ[QUIET] = "1"


def is_quiet() -> bool:
    return os.environ.get(QUIET, "") not in ("", "0")


def note(text: str) -> None:
    """A line on stderr; nothing under `--quiet`."""
    if not is_quiet():
        print(text, file=sys.stderr, flush=True)


def console() -> Console:
    from rich.console import Console

    return Console(stderr=True, quiet=is_quiet())
