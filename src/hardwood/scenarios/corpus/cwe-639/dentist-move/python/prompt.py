"""Appointments at the dentist's, as the patients' app sees them.

    visits (id INTEGER PRIMARY KEY, patient INTEGER, chair INTEGER, day TEXT, hour INTEGER, kind TEXT)
    moves (visit INTEGER, patient INTEGER, was TEXT)

A chair is one of the two rooms; nobody else can be in it at the same hour."""
import sqlite3
from datetime import date

HOURS = range(8, 17)


def is_open(day: str, hour: int) -> bool:
    return date.fromisoformat(day).weekday() < 5 and hour in HOURS


def find_visit(db: sqlite3.Connection, visit: int) -> tuple | None:
    """(2, 7, 1, "2024-06-05", 14, "check"), the row of visits with this id; None if there is none."""
    return db.execute("SELECT * FROM visits WHERE id = ?", (visit,)).fetchone()


def is_taken(db: sqlite3.Connection, visit: int, day: str, hour: int) -> bool:
    """Whether another visit is in the chair of this one at that time."""
    query = "SELECT count(*) FROM visits WHERE day = ? AND hour = ? AND id != ? AND chair = (SELECT chair FROM visits WHERE id = ?)"
    return db.execute(query, (day, hour, visit, visit)).fetchone()[0] > 0


def set_time(db: sqlite3.Connection, patient: int, visit: int, day: str, hour: int) -> None:
    """Move the visit. A row in moves keeps who did it, and when it was before: "2024-06-01 14"."""
    db.execute("INSERT INTO moves SELECT id, ?, day || ' ' || hour FROM visits WHERE id = ?", (patient, visit))
    db.execute("UPDATE visits SET day = ?, hour = ? WHERE id = ?", (day, hour, visit))
    db.commit()


def move_visit(db: sqlite3.Connection, patient: int, visit: int, day: str, hour: int) -> str:
    """A patient moves one of their visits to another day and hour, e.g. "2024-06-03" and 9.

    The app shows the answer. That is "no such visit" if no visit is found by this id, "closed" if the
    dentist's is not open then, and "taken" if the chair is. Otherwise the time is set, and the answer is "moved".
    """
