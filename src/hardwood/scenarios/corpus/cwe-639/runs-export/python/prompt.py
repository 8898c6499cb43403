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


def find_run(db: sqlite3.Connection, number: int) -> dict | None:
    """{"id": 17, "runner": "ann", "day": "2024-05-01", "metres": 2000, "seconds": 660, "start": "Mill Rd 3"}; None if no run has this id."""
    row = db.execute("SELECT id, runner, day, metres, seconds, start FROM runs WHERE id = ?", (number,)).fetchone()
    return row and dict(zip(("id", "runner", "day", "metres", "seconds", "start"), row))


def as_csv(runs: list[dict]) -> str:
    """Lines below HEAD for runs, by day; "" for no runs."""
    text = io.StringIO()
    writer = csv.writer(text)
    if runs:
        writer.writerow(HEAD)
    for run in sorted(runs, key=lambda run: (run["day"], run["id"])):
        writer.writerow([run["day"], f"{run['metres'] / 1000:.2f}", pace(run["metres"], run["seconds"]), run["start"]])
    return text.getvalue()


def export_runs(db: sqlite3.Connection, runner: str, ticked: list[str]) -> str:
    """CSV of the runs that runners have ticked in the list of their runs, for a spreadsheet.

    ticked has the ids as the browser sent them, ["17", "9"]. After its numbers are read, the run of each one
    is found (numbers that no run has are left out), and all of them become

        day,km,pace,start
        2024-05-01,2.00,5:30,Mill Rd 3
        2024-05-03,10.55,6:02,"Park, east"
    """
