"""Calendar of the choir."""

from datetime import date, timedelta

WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


def weekday_of(day: date) -> str:
    """Short name of the day of the week."""
    return WEEKDAYS[day.weekday()]


def evening(year: int, month: int, weekday: str, number: int) -> str | None:
    """The date, such as "2024-05-09", of the first, second, … fifth such weekday in a month.

    `weekday` is one of WEEKDAYS and `number` is 1 to 5. None if the month does not have so many of them.

    >>> evening(2024, 5, "Thu", 2)
    '2024-05-09'
    >>> evening(2024, 5, "Mon", 5) is None
    True
    """
