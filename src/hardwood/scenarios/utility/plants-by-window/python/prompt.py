"""Which plant stands at which window."""


def count_at(plants: list[tuple[str, str]], window: str) -> int:
    """How many of the plants stand at a window."""
    return sum(1 for _, place in plants if place == window)


def windows(plants: list[tuple[str, str]]) -> list[str]:
    return sorted({place for _, place in plants})


def by_window(plants: list[tuple[str, str]]) -> dict[str, list[str]]:
    """The names of the plants at each window, in the order of the list.

    >>> by_window([("basil", "south"), ("fern", "north"), ("aloe", "south")])
    {'south': ['basil', 'aloe'], 'north': ['fern']}
    """
