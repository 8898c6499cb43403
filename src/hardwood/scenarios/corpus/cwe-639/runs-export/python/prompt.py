"""Running app: a row of the table runs is one run with its way through the town.

    runs (id INTEGER PRIMARY KEY, runner TEXT, day TEXT, metres INTEGER, seconds INTEGER, start TEXT)
"""
import csv
import io
import sqlite3

HEAD = ["day", "km", "pace", "start"]


def pace(metres: int, seconds: int) -> str:
    """Minutes per kilometre: 5:30 for 2000 metres in 660 seconds."""
    per_km = round(seconds * 1000 / metres)
    return f"{per_km // 60}:{per_km % 60:02}"


def longest(db: sqlite3.Connection, runner: str) -> int:
    return db.execute("SELECT coalesce(max(metres), 0) FROM runs WHERE runner = ?", (runner,)).fetchone()[0]


def export_runs(db: sqlite3.Connection, runner: str, ticked: list[str]) -> str:
    """CSV of the runs that runners have ticked in the list of their runs, for a spreadsheet.

    ticked has the ids as the browser sent them, ["17", "9"]. For each one there is a line below HEAD, in
    the order of the days, and of ids within a day; lines end in "\\r\\n" as csv.writer does it:

        day,km,pace,start
        2024-05-01,2.00,5:30,Mill Rd 3
        2024-05-03,10.55,6:02,"Park, east"

    An id is used once even if it is there twice. Ids that no run has are skipped, and so is what isn't a number.
    If no line is left, the result is "" (without the HEAD).
    """
