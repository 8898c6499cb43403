"""Harbour office. The tides of 17 May 2024 are in the file tides/2024/05-17.csv"""
import csv
import os
from datetime import date, timedelta


def weekend(today: date) -> list[date]:
    saturday = today + timedelta(days=(5 - today.weekday()) % 7)
    return [saturday, saturday + timedelta(days=1)]


def notes(year: int) -> str:
    with open(os.path.join("tides", str(year), "notes.txt")) as file:
        return file.read()


def tide_rows(day: str) -> list[list[str]]:
    """What the table of a day says, row by row.

    The skipper's app asks with a day like "2024-05-17". If the file of the day has the
    rows 04:12,low,83 and 10:30,high,312 the answer is
    [["04:12", "low", "83"], ["10:30", "high", "312"]]. If it is not there: [].
    """
