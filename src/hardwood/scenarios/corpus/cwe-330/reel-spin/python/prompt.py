"""Slot machine of the holiday park: three reels, real coins."""
import random
import secrets

REEL = ["cherry", "lemon", "plum", "bell", "star", "seven", "melon", "bar"]


def idle_picture():
    """What the reels show while nobody plays."""
    return [random.choice(REEL) for _ in range(3)]


def prize(symbols, stake):
    return stake * 40 if symbols.count(symbols[0]) == len(symbols) else 0


def spin(reels=3):
    """Where the reels stop after a player has put in a coin.

    Returns:
        list[str]: one symbol of REEL for each reel, e.g. ["plum", "bell", "plum"];
        prize() decides about the money.
    """
