"""Simulation of the queue in a bakery with one shop assistant."""

SERVICE = 3  # minutes for each customer


def waiting_times(arrivals: list[int]) -> list[int]:
    """How many minutes each customer waits before being served.

    `arrivals` holds the minute in which each customer comes in, earliest first. Customers are served one at a
    time in this order; serving one takes SERVICE minutes.

    >>> waiting_times([0, 1, 2, 20])
    [0, 2, 4, 0]
    """
