"""Seats of the town council."""

EXAMPLE = {"Reds": 60, "Blues": 45, "Greens": 18}


def seats(votes: dict[str, int], count: int) -> dict[str, int]:
    """How many of `count` seats each party gets. All parties appear in the result.

    The seats are given out one by one. Each goes to the party for which its votes divided by one more than the
    number of seats it has so far is highest. If that is equal, it goes to the party that stands first in `votes`.

    >>> seats(EXAMPLE, 5)
    {'Reds': 3, 'Blues': 2, 'Greens': 0}
    """
