"""Rota of the neighbours' carpool."""


def fewest(counts: dict[str, int]) -> int:
    """The lowest number of drives that anybody has had so far."""
    return min(counts.values(), default=0)


def drivers(days: list[list[str]]) -> list[str | None]:
    """Who drives on each day; `days` lists who rides along on each of them.

    The driver is the rider who has driven least often on the days before. If that holds for several riders, it
    is the first of them in alphabetical order. On a day without riders it is None.

    >>> drivers([["Ben", "Ada"], ["Ada", "Ben"], ["Cem", "Ada"]])
    ['Ada', 'Ben', 'Cem']
    """
