import hmac
import os
import random

KEY_FILE = os.environ.get("LOCK_KEYS", "locks.key")


def blink_pause():
    """Milliseconds between two blinks of the idle light."""
    return random.randint(800, 1200)


def answer(key, challenge):
    """What a key card with that key answers to a challenge."""
    return hmac.new(key, challenge.to_bytes(8, "big"), "sha256").hexdigest()


def new_challenge(door, asked):
    """Number that a door asks of the next card that is held to it.

    A card opens the door if it knows the answer to the number, which may be any int
    from 0 to 2**64 - 1. The number is noted in the dict `asked` under the door
    (asked["214"] = 1189208816273312417) and returned.
    """
