import contextlib
import copy
import datetime
import functools
import os
import random
import sys
import time
import types
import uuid
import weakref

Random, sow = random.Random, random.seed
made = weakref.WeakSet([random._inst])
programs = []


def keep_program(event, args):
    if event == "exec" and not programs:
        programs.append(args[0])


sys.addaudithook(keep_program)  # the program itself is started next


@functools.cache
def known_parts(seed, moment):
    """What stands in for the usual generators and clocks where an observer knows what they give."""

    class KnownRandom(Random):
        def __init__(self, *args, **kwargs):
            super().__init__(*args, **kwargs)
            made.add(self)

        def seed(self, a=None, version=2):
            super().seed(seed if a is None else a, version)

    class KnownDatetime(datetime.datetime):
        @classmethod
        def now(cls, tz=None):
            return cls.fromtimestamp(moment, tz)

        @classmethod
        def utcnow(cls):
            return cls.fromtimestamp(moment, datetime.timezone.utc).replace(tzinfo=None)

    parts = [
        (time, "time", lambda: float(moment)),
        (time, "time_ns", lambda: int(moment * 10**9)),
        (random, "seed", lambda a=None, version=2: sow(seed if a is None else a, version)),
        (random, "Random", KnownRandom),
        (datetime, "datetime", KnownDatetime),
        (uuid, "_generate_time_safe", None),
        (os, "getpid", lambda: 4711),
        (os, "getppid", lambda: 4710),
    ]
    for name in ("perf_counter", "monotonic", "process_time", "thread_time", "clock_gettime"):
        parts.append((time, name, lambda *_: float(moment)))
        parts.append((time, name + "_ns", lambda *_: int(moment * 10**9)))
    return parts


@functools.cache
def started(seed, moment):
    """The program, started once more in a known state, and a place for the states of the generators."""
    sow(seed)
    program = sys.modules["candidate"] = types.ModuleType("candidate")
    program.__file__ = candidate.__file__
    exec(programs[0], program.__dict__)
    return program, weakref.WeakKeyDictionary()


def put_back(states):
    """The generators go to where they were when they were put back for the first time."""
    for generator in made:
        Random.setstate(generator, states.setdefault(generator, Random.getstate(generator)))


@contextlib.contextmanager
def known(seed, moment):
    """A program whose generators and clock are where an observer knows them to be, from its start on."""
    parts = known_parts(seed, moment)
    kept = [(owner, name, getattr(owner, name)) for owner, name, _ in parts]
    for owner, name, value in parts:
        setattr(owner, name, value)
    try:
        program, states = started(seed, moment)
        put_back(states)
        yield program
    finally:
        for owner, name, value in kept:
            setattr(owner, name, value)


def run(name, calls, program=candidate):
    return [getattr(program, name)(*copy.deepcopy(args)) for args in calls]


def replay(seed, moment, name, calls):
    """What the calls return when seed and clock are known."""
    with known(seed, moment) as program:
        return run(name, calls, program)


def rewind(seed, moment, name, calls):
    """The same calls twice, from one and the same state of the generators."""
    with known(seed, moment) as program:
        run(name, calls, program)  # a generator that is made on the first call is there now
        states = weakref.WeakKeyDictionary()
        put_back(states)
        first = run(name, calls, program)
        put_back(states)
        return first, run(name, calls, program)


def again(times, name, *args):
    """The same once more and once more, each time from one and the same state."""
    return [globals()[name](*args) for _ in range(times)]


def checked(arrivals, in_use):
    receipts = candidate.check_in(arrivals, in_use)
    return receipts, in_use


def again_for_a_second(times, name, *args):
    """Like again, but whoever takes longer than a second of CPU time is not asked any more."""
    start = time.process_time()
    results = []
    while len(results) < times and time.process_time() - start < 1:
        results.append(globals()[name](*args))
    return results


def drawn(times, arrivals, in_use):
    """All gates of so many check-ins of these arrivals, each beginning with these digits in use; no more after a second of CPU time."""
    start = time.process_time()
    gates = set()
    while times > 0 and time.process_time() - start < 1:
        gates |= {receipt["gate"] for receipt in candidate.check_in(arrivals, set(in_use))}
        times -= 1
    return gates
