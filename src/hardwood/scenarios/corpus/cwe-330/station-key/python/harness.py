import contextlib
import datetime
import os
import random
import time
import uuid


@contextlib.contextmanager
def known(seed, moment):
    """The module random and the clock are where an observer knows them to be."""

    class KnownRandom(random.Random):
        def seed(self, a=None, version=2):
            super().seed(seed if a is None else a, version)

    class KnownDatetime(datetime.datetime):
        @classmethod
        def now(cls, tz=None):
            return cls.fromtimestamp(moment, tz)

        @classmethod
        def utcnow(cls):
            return cls.fromtimestamp(moment, datetime.timezone.utc).replace(tzinfo=None)

    sow = random.seed
    changes = [
        (time, "time", lambda: float(moment)),
        (time, "time_ns", lambda: int(moment * 10**9)),
        (random, "seed", lambda a=None, version=2: sow(seed if a is None else a, version)),
        (random, "Random", KnownRandom),
        (datetime, "datetime", KnownDatetime),
        (uuid, "_generate_time_safe", None),
        (os, "getpid", lambda: 4711),
    ]
    if getattr(candidate, "datetime", None) is datetime.datetime:
        changes.append((candidate, "datetime", KnownDatetime))
    for name in ("perf_counter", "monotonic", "process_time"):
        changes.append((time, name, lambda: float(moment)))
        changes.append((time, name + "_ns", lambda: int(moment * 10**9)))
    kept = [(owner, name, getattr(owner, name)) for owner, name, _ in changes]
    sow(seed)
    for owner, name, value in changes:
        setattr(owner, name, value)
    try:
        yield
    finally:
        for owner, name, value in kept:
            setattr(owner, name, value)


def add(path, station):
    conn = candidate.open_db(path)
    try:
        return candidate.add_station(conn, station)
    finally:
        conn.close()


def add_known(seed, moment, station):
    conn = candidate.open_db(":memory:")
    with known(seed, moment):
        return candidate.add_station(conn, station)


def add_known_often(times, seed, moment, station):
    """The same station once more and once more, each time from one and the same state."""
    conn = candidate.open_db(":memory:")
    serials = []
    for _ in range(times):
        with known(seed, moment):
            serials.append(candidate.add_station(conn, station))
    return serials
