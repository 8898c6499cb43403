"""Limits for our own tests: they look at bytes that a candidate chose, and some unpack or parse them."""

from __future__ import annotations

import resource
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

MORE_BYTES = 1 << 30
CPU_S = 20.0


@contextmanager
def bounded(more_bytes: int = MORE_BYTES, cpu_s: float = CPU_S) -> Iterator[None]:
    """So much memory beyond what the process has, and so much of its processor time, while the block runs; waiting for a box costs none. For the main thread.

    Raises MemoryError and TimeoutError within the block.
    """
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    before = signal.signal(signal.SIGVTALRM, _too_long)
    resource.setrlimit(resource.RLIMIT_AS, (_least(pages * resource.getpagesize() + more_bytes, hard), hard))
    signal.setitimer(signal.ITIMER_VIRTUAL, cpu_s)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0.0)
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
        signal.signal(signal.SIGVTALRM, before)


def _least(wanted: int, hard: int) -> int:
    return wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)


def _too_long(*_: Any) -> None:
    raise TimeoutError(f"looking at the outcome took more than {CPU_S:g} s of processor time")
