"""Table of the village football league."""


def points(scored: int, conceded: int) -> int:
    """Points of a team for one match: 3 for a win, 1 for a draw."""
    if scored > conceded:
        return 3
    return 1 if scored == conceded else 0


def table(matches: list[list]) -> list[str]:
    """Names of all teams that played, the best first.

    A match is [home, away, goals of home, goals of away]. The teams are ordered by points, then by goal
    difference (goals scored minus goals conceded), both highest first, and then by name.

    >>> table([["Elm", "Oak", 2, 1], ["Oak", "Ash", 0, 0]])
    ['Elm', 'Ash', 'Oak']
    """
