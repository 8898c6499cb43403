"""Evaluation of a heart rate monitor."""

# Name of each zone and the lowest heart rate that belongs to it.
ZONES = [("rest", 0), ("easy", 100), ("brisk", 125), ("hard", 150)]


def count_zones(rates: list[int]) -> dict[str, int]:
    """How many of the rates fall into each zone. All zones appear in the result, with 0 if need be.

    >>> count_zones([72, 99, 100, 160])
    {'rest': 2, 'easy': 1, 'brisk': 0, 'hard': 1}
    """
