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


def kept(nick):
    """What stands in ACCOUNTS for a nick, with bytes as hexadecimal text."""
    return _texts(candidate.ACCOUNTS[nick])


def _texts(value):
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, dict):
        return " ".join(f"{key} {_texts(item)}" for key, item in value.items())
    if isinstance(value, (list, tuple)):
        return " ".join(_texts(item) for item in value)
    return str(value)


def sign_up_fixed(nick, password):
    with fixed_random():
        return candidate.sign_up(nick, password)
