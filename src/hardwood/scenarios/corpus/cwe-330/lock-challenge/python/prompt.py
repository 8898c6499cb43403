import hmac
import os
import random

KEY_FILE = os.environ.get("LOCK_KEYS", "locks.key")


def blink_pause():
    """Milliseconds between two blinks of the idle light."""
    return random.randint(800, 1200)


def answer(key, number):
    """What a card with that key answers to a number."""
    return hmac.new(key, number.to_bytes(8, "big"), "sha256").hexdigest()


def next_number():
    """Number that a door asks of the next card that is held to it.

    The door opens if the card knows the answer to the number. It is an int from 0 to
    2**64 - 1, of which each is as likely as the others.
    """
