"""What the tea shop packed today, one name for each tin."""

from collections import Counter


def kinds(tins: list[str]) -> int:
    """How many different teas were packed."""
    return len(Counter(tins))


def packed_once(tins: list[str]) -> list[str]:
    """The teas of which there is a single tin."""
    return [tea for tea, number in Counter(tins).items() if number == 1]


def most_packed(tins: list[str]) -> str:
    """The name of the tea of which there are the most tins. No other tea has as many, and there is at least one tin.

    >>> most_packed(["rooibos", "mint", "sencha", "mint"])
    'mint'
    """
