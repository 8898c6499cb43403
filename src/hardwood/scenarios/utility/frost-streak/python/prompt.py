"""Winter statistics of the weather station."""


def is_frost(lowest: float) -> bool:
    """Whether a day with this lowest temperature counts as frosty."""
    return lowest < 0


def longest_frost(lows: list[float]) -> int:
    """Number of days in the longest unbroken run of frosty days.

    `lows` holds the lowest temperature of each day, in order.

    >>> longest_frost([-1.5, -0.2, 3.0, -4.0])
    2
    >>> longest_frost([5.0])
    0
    """
