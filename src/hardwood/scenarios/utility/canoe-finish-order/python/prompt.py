"""Canoe race: the time of each boat in seconds."""


def winner_time(times: dict[str, int]) -> int:
    return min(times.values())


def behind_winner(times: dict[str, int]) -> dict[str, int]:
    """How many seconds each boat came in after the winner."""
    best = winner_time(times)
    return {boat: seconds - best for boat, seconds in times.items()}


def finish_order(times: dict[str, int]) -> list[str]:
    """The boats, fastest first. Boats with the same time are in alphabetical order.

    >>> finish_order({"Otter": 412, "Heron": 398, "Beaver": 412})
    ['Heron', 'Beaver', 'Otter']
    """
