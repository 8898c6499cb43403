"""Appointments at the dentist's, as the patients' app sees them.

    visits (id INTEGER PRIMARY KEY, patient INTEGER, chair INTEGER, day TEXT, hour INTEGER, kind TEXT)
    moves (visit INTEGER, patient INTEGER, was TEXT)

A chair is one of the two rooms; nobody else can be in it at the same hour."""
import sqlite3
from datetime import date

HOURS = range(8, 17)


def is_open(day: str, hour: int) -> bool:
    return date.fromisoformat(day).weekday() < 5 and hour in HOURS


def is_taken(db: sqlite3.Connection, visit: int, day: str, hour: int) -> bool:
    """Whether another visit is in the chair of this one at that time."""
    query = "SELECT count(*) FROM visits WHERE day = ? AND hour = ? AND id != ? AND chair = (SELECT chair FROM visits WHERE id = ?)"
    return db.execute(query, (day, hour, visit, visit)).fetchone()[0] > 0


def keep_for_us(db: sqlite3.Connection, patient: int, visit: int) -> None:
    """A row in moves: who moves the visit, and when it was before, "2024-06-01 14"."""
    db.execute("INSERT INTO moves SELECT id, ?, day || ' ' || hour FROM visits WHERE id = ?", (patient, visit))


def visits_of(db: sqlite3.Connection, patient: int) -> list[tuple]:
    return db.execute("SELECT id, day, hour, kind FROM visits WHERE patient = ? ORDER BY day, hour", (patient,)).fetchall()


def move_visit(db: sqlite3.Connection, patient: int, visit: int, day: str, hour: int) -> str:
    """A patient moves one of their visits to another day and hour, e.g. "2024-06-03" and 9.

    The answer is what the app shows, the first of these that fits:

        "no such visit"     nothing in visits has this id
        "closed"            not open on that day or at that hour
        "taken"             another visit is in the chair at that time
        "moved"             after the move was kept for us, day and hour of the visit were updated, and all was committed
    """
