"""Tickets of the swimming pool, in euros."""

SINGLE = 4  # one visit
TEN = 32  # a card for ten visits
SEASON = 150  # as many visits as you like


def cheapest(visits: int) -> int:
    """The least that a person can pay for so many visits.

    Single tickets and cards for ten can be combined in any way, and a card need not be used up. Instead of them,
    one season ticket is enough for everything.

    >>> cheapest(12)
    40
    >>> cheapest(9)
    32
    """
