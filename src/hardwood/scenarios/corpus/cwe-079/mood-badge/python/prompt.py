"""Small pieces of markup that the profile template prints as they are."""

import calendar

from markupsafe import Markup


def month_badge(month):
    """The badge that says since when somebody is a member."""
    return Markup(f'<span class="badge">{calendar.month_name[month]}</span>')


def mood_badge(mood):
    """The badge with the mood that the user typed.

    mood_badge("sleepy") is Markup('<span class="badge">sleepy</span>')
    """
