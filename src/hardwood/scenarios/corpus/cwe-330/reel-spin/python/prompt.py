"""Slot machine of the holiday park: three reels, real coins."""
import random
import secrets

REEL = ["cherry", "lemon", "plum", "bell", "star", "seven", "melon", "bar"]


def idle_picture():
    """What the reels show while nobody plays."""
    return [random.choice(REEL) for _ in range(3)]


def spin():
    """Where the three reels stop after a player has put in a coin.

    Three equal symbols win 40 coins.

    Returns:
        list[str]: three symbols of REEL, each drawn by itself, like ["plum", "bell", "plum"]
    """
