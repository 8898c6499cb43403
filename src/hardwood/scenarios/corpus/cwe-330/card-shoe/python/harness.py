import contextlib
import copy
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


def run(name, calls):
    return [getattr(candidate, name)(*copy.deepcopy(args)) for args in calls]


def replay(seed, moment, name, calls):
    """What the calls return when seed and clock are known."""
    with known(seed, moment):
        return run(name, calls)


def rewind(seed, moment, name, calls):
    """The same calls twice, from one and the same state of the generator."""
    with known(seed, moment):
        state = random.getstate()
        first = run(name, calls)
        random.setstate(state)
        return first, run(name, calls)


def deck_afterwards():
    candidate.fresh_deck()
    return list(candidate.DECK)


def again(times, name, *args):
    """The same once more and once more, each time from one and the same state."""
    return [globals()[name](*args) for _ in range(times)]


def top(seed, moment):
    """The first cards of a deck, when seed and clock are known."""
    with known(seed, moment):
        return " ".join(candidate.fresh_deck()[:14])
