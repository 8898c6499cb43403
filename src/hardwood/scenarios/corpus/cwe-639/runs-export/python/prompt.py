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


def read_numbers(ticked: list[str]) -> list[int]:
    """[9, 17] for ["17", "9", "all", "17"]."""
    return sorted({int(text) for text in ticked if text.isdecimal()})


def as_csv(runs: list[tuple]) -> str:
    """Lines below HEAD for runs (day, id, metres, seconds, start), by day; "" for no runs."""
    text = io.StringIO()
    writer = csv.writer(text)
    if runs:
        writer.writerow(HEAD)
    for day, _, metres, seconds, start in sorted(runs):
        writer.writerow([day, f"{metres / 1000:.2f}", pace(metres, seconds), start])
    return text.getvalue()


def longest(db: sqlite3.Connection, runner: str) -> int:
    return db.execute("SELECT coalesce(max(metres), 0) FROM runs WHERE runner = ?", (runner,)).fetchone()[0]


def export_runs(db: sqlite3.Connection, runner: str, ticked: list[str]) -> str:
    """CSV of the runs that runners have ticked in the list of their runs, for a spreadsheet.

    ticked has the ids as the browser sent them, ["17", "9"]. The row of each one is looked up, and becomes
    a line:

        day,km,pace,start
        2024-05-01,2.00,5:30,Mill Rd 3
        2024-05-03,10.55,6:02,"Park, east"

    Ids that no run has are skipped.
    """
