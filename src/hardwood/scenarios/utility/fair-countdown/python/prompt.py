"""Countdown on the web page of the village fair. Days are written like "2025-06-14"."""

from datetime import date


def weekday(day: str) -> str:
    """The name of the weekday, like "Saturday"."""
    return date.fromisoformat(day).strftime("%A")


def is_summer(day: str) -> bool:
    return date.fromisoformat(day).month in (6, 7, 8)


def days_until(today: str, fair: str) -> int:
    """How many days there are from today to the fair.

    days_until("2025-06-10", "2025-06-14") is 4; on the day itself it is 0, and two days later -2.
    """
