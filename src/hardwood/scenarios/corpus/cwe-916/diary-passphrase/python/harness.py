import os
import random
from hashlib import pbkdf2_hmac as pbkdf2
from pathlib import Path
from time import perf_counter


class fixed_random:
    """Inside the block every source of random bytes gives the byte 7."""

    def __enter__(self):
        self.kept = os.urandom, random._urandom
        random.seed(7)
        os.urandom = random._urandom = lambda n: bytes([7]) * n

    def __exit__(self, *exc):
        os.urandom, random._urandom = self.kept


def lock_fixed(passphrase):
    with fixed_random():
        candidate.lock_diary(passphrase)


def seconds(work, *args):
    began = perf_counter()
    work(*args)
    return perf_counter() - began


def few_rounds():
    Path("few.key").write_text(pbkdf2("sha1", b"sunflower7", bytes(16), 300).hex())


def costs(passphrase):
    """The time of a passphrase and of 300 rounds of PBKDF2 in a file, each the least of several times: others run here too."""
    ours, theirs, turn = [], [], 0
    while turn < 15 and sum(ours) < 2:
        turn += 1
        ours.append(seconds(candidate.lock_diary, passphrase))
        theirs.append(seconds(few_rounds))
    return min(ours), min(theirs)
