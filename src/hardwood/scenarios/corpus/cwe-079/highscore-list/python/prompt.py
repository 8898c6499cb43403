"""Hall of fame of the arcade site."""

import html
import operator


def best(scores, limit=3):
    """The `limit` best (nickname, points) pairs of a dict of scores."""
    return sorted(scores.items(), key=operator.itemgetter(1), reverse=True)[:limit]


def round_item(number, points):
    """List item for a round of the game."""
    return "<li>round %d <em>%d points</em></li>" % (number, points)


def player_item(nickname, points):
    """List item for a player, under the nickname the player has chosen.

    >>> player_item("kit", 120)
    '<li>kit <em>120 points</em></li>'
    """
