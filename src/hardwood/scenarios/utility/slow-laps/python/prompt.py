"""Evaluation of the stopwatch at the running track."""


def lap_times(stamps: list[int]):
    """Yields the seconds that each lap took; the stamps are seconds since the gun, one at the end of each lap."""
    before = 0
    for stamp in stamps:
        yield stamp - before
        before = stamp


def slow_laps(stamps: list[int], limit: int) -> list[int]:
    """Numbers of the laps that took more than `limit` seconds. The first lap has the number 1.

    >>> slow_laps([70, 150, 222], 71)
    [2, 3]
    """
