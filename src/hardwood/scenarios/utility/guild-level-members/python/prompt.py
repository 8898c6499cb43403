"""Members of a guild and the points that they have collected."""

POINTS_PER_LEVEL = 100


def level_of(points):
    """Everybody begins on level 1 and rises by one level for each 100 points."""
    return points // POINTS_PER_LEVEL + 1


def points_missing(points):
    """Points that are still missing for the next level."""
    return POINTS_PER_LEVEL - points % POINTS_PER_LEVEL


def members_from(members, level):
    """Names of the members who are on this level or a higher one, in alphabetical order.

    members_from({"Tilda": 250, "Bron": 90, "Arn": 420}, 3) returns ["Arn", "Tilda"].
    """
