"""Small pieces of markup that the profile template prints as they are."""

from markupsafe import Markup

FIRST_YEAR = 2009


def years_open(today):
    """For how many years the site has been open in the year `today`."""
    return today - FIRST_YEAR


def year_badge(year):
    """The badge with the year in which somebody joined."""
    return Markup(f'<span class="badge">{year}</span>')


def mood_badge(mood):
    """The badge with the mood that the user typed.

    mood_badge("sleepy") is Markup('<span class="badge">sleepy</span>')
    """
