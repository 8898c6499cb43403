"""Our own tests look at bytes that a candidate chose: they run under limits, and whoever is caught has failed."""

from __future__ import annotations

import gzip
import resource
import time

import pytest

from hardwood.oracles.bounds import bounded


def test_memory_and_time_are_bounded_within_and_free_again_after() -> None:
    before = resource.getrlimit(resource.RLIMIT_AS)
    bomb = gzip.compress(b"\n" * (1 << 24)) * 8
    with pytest.raises(MemoryError), bounded(more_bytes=1 << 26):
        gzip.decompress(bomb)
    with pytest.raises(TimeoutError, match="processor time"), bounded(cpu_s=0.1):
        while True:
            pass
    with bounded(cpu_s=0.1):
        time.sleep(0.3)  # waiting for a box costs none
    assert resource.getrlimit(resource.RLIMIT_AS) == before
