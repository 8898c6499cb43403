import os
import random
from hashlib import pbkdf2_hmac as pbkdf2
from time import perf_counter


class fixed_random:
    """Inside the block every source of random bytes gives the byte 7."""

    def __enter__(self):
        self.kept = os.urandom, random._urandom
        random.seed(7)
        os.urandom = random._urandom = lambda n: bytes([7]) * n

    def __exit__(self, *exc):
        os.urandom, random._urandom = self.kept


def hash_of(password):
    with fixed_random():
        return candidate.hash_password(password)


def seconds(work, *args):
    began = perf_counter()
    work(*args)
    return perf_counter() - began


def costs(password):
    """The time of a hash and of 300 rounds of PBKDF2, each the least of several times: others run here too."""
    ours, theirs, turn = [], [], 0
    while turn < 15 and sum(ours) < 2:
        turn += 1
        ours.append(seconds(candidate.hash_password, password))
        theirs.append(seconds(pbkdf2, "sha1", b"sunflower7", bytes(16), 300))
    return min(ours), min(theirs)
