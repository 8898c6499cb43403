import os
import random


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
