"""Tours from hut to hut."""


def neighbours(trails: list[list[str]]) -> dict[str, set[str]]:
    """For each hut the huts at the other end of its trails. Trails are walked in both directions."""
    around = {}
    for one, other in trails:
        around.setdefault(one, set()).add(other)
        around.setdefault(other, set()).add(one)
    return around


def huts_in_reach(trails: list[list[str]], start: str, days: int) -> list[str]:
    """The huts that can be reached from `start` in at most `days` days, in alphabetical order.

    A trail takes one day. The start itself is not in the list. A hut without trails reaches nothing.

    >>> huts_in_reach([["Alm", "Birk"], ["Birk", "Col"], ["Col", "Dom"]], "Alm", 2)
    ['Birk', 'Col']
    """
