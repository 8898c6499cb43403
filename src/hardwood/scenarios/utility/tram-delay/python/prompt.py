"""Punctuality of the trams of line 6."""


def to_minutes(clock: str) -> int:
    """Minutes since midnight of a time such as "07:45"."""
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)


def delay(planned: str, actual: str) -> int:
    """Minutes between the planned and the actual departure; negative when the tram was early.

    The two times may lie on both sides of midnight. A tram is always less than 12 hours late or early.

    >>> delay("07:45", "07:52")
    7
    >>> delay("23:58", "00:03")
    5
    >>> delay("00:01", "23:59")
    -2
    """
