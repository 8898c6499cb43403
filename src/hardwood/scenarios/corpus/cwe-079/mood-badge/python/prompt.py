"""Small pieces of markup that the profile template prints as they are."""

from markupsafe import Markup

HEART = Markup("<i>&hearts;</i>")
LEVELS = [(100, "gold"), (10, "silver"), (0, "bronze")]


def level(likes):
    """Name of the level that a number of likes stands for."""
    return next(name for least, name in LEVELS if likes >= least)


def mood_badge(mood, likes):
    """Return the Markup of a user's badge.

    `mood` is what the user typed as a mood, `likes` a number. The class is the level:

    mood_badge("sleepy", 12) is Markup('<span class="silver">sleepy <b>12</b></span>')
    """
