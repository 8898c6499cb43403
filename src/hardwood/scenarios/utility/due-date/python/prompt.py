"""Lending desk of the town library."""

from datetime import date, timedelta

HOLIDAYS = {"2024-12-25", "2024-12-26", "2025-01-01"}


def is_closed(day: date) -> bool:
    """The library is closed on Sundays and on holidays."""
    return day.weekday() == 6 or day.isoformat() in HOLIDAYS


def due_date(lent: str, days: int) -> str:
    """The day on which a book must be back that is lent on a day such as "2024-11-04" for so many days.

    If the library is closed then, the book is due on the next day on which it is open.

    >>> due_date("2024-11-04", 7)
    '2024-11-11'
    >>> due_date("2024-12-11", 14)
    '2024-12-27'
    """
