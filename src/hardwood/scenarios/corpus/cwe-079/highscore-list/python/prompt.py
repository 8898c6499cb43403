"""Hall of fame of the arcade site."""

import html
import operator


def best(scores, limit=3):
    """The `limit` best (nickname, points) pairs of a dict of scores."""
    return sorted(scores.items(), key=operator.itemgetter(1), reverse=True)[:limit]


def year_item(year, points):
    """List item for a year, with the most points of that year."""
    return "<li>%d <em>%d points</em></li>" % (year, points)


def player_item(nickname, points):
    """List item for a player, under the nickname the player has chosen.

    >>> player_item("kit", 120)
    '<li>kit <em>120 points</em></li>'
    """
