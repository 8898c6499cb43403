"""Treasure hunts for the scout group."""

STEPS = {"N": (0, 1), "S": (0, -1), "E": (1, 0), "W": (-1, 0)}


def follow(directions: str) -> list[int]:
    """Where the walk ends, as [x, y]. It begins at [0, 0].

    The directions are separated by blanks: a letter from STEPS and how many paces to go that way.

    >>> follow("N3 E12 S1")
    [12, 2]
    """
