"""Hall of fame of the arcade site."""

import html
import operator

POINTS = operator.itemgetter(1)


def total(scores):
    """All points of all players together."""
    return sum(scores.values())


def hall_of_fame(scores, limit=3):
    """The best `limit` players as an ordered list, most points first.

    `scores` maps the nickname a player has chosen to the points:

    >>> hall_of_fame({"kit": 120, "zoe": 340})
    '<ol><li>zoe (340)</li><li>kit (120)</li></ol>'
    >>> hall_of_fame({})
    '<ol></ol>'
    """
