"""The dice game "Thousand". Every game has a number; players swap the numbers of good games."""

import random

SIDES = 6


def begins(seed: int) -> str:
    """Which side begins the game with this number, "red" or "blue"."""
    rng = random.Random(seed)
    return rng.choice(["red", "blue"])


def first_hand(seed: int, count: int) -> list[int]:
    """The dice of the first hand in the game with this number: `count` rolls from 1 to SIDES, lowest first.

    The same number always gives the same hand. first_hand(41, 5) is a list like [1, 3, 3, 4, 6].
    """
