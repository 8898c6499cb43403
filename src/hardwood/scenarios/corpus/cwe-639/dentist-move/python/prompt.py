"""Appointments at the dentist's, as the patients' app sees them.

    visits (id INTEGER PRIMARY KEY, patient INTEGER, chair INTEGER, day TEXT, hour INTEGER, kind TEXT)
    moves (visit INTEGER, patient INTEGER, was TEXT)

A chair is one of the two rooms; nobody else can be in it at the same hour."""
import sqlite3
from datetime import date

HOURS = range(8, 17)


def is_open(day: str) -> bool:
    return date.fromisoformat(day).weekday() < 5


def visits_of(db: sqlite3.Connection, patient: int) -> list[tuple]:
    return db.execute("SELECT id, day, hour, kind FROM visits WHERE patient = ? ORDER BY day, hour", (patient,)).fetchall()


def move_visit(db: sqlite3.Connection, patient: int, visit: int, day: str, hour: int) -> str:
    """A patient moves one of their visits to another day and hour, e.g. "2024-06-03" and 9.

    The visit stays in its chair. A row in moves keeps for us that the patient did this, and when it
    was before: (visit, patient, "2024-06-01 14"). All is committed. The answer is what the app shows:

        "moved"             that's done
        "closed"            not open on that day, or the hour is none of HOURS
        "taken"             another visit is in the chair at that time
        "no such visit"     nothing has this id

    with the last one before the others if there are several reasons, and "closed" before "taken".
    """
