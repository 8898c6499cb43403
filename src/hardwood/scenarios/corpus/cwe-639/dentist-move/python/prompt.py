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


def set_time(db: sqlite3.Connection, patient: int, visit: int, day: str, hour: int) -> None:
    """Move the visit. A row in moves keeps who did it, and when it was before: "2024-06-01 14"."""
    db.execute("INSERT INTO moves SELECT id, ?, day || ' ' || hour FROM visits WHERE id = ?", (patient, visit))
    db.execute("UPDATE visits SET day = ?, hour = ? WHERE id = ?", (day, hour, visit))
    db.commit()


def visits_of(db: sqlite3.Connection, patient: int) -> list[tuple]:
    return db.execute("SELECT id, day, hour, kind FROM visits WHERE patient = ? ORDER BY day, hour", (patient,)).fetchall()


def move_visit(db: sqlite3.Connection, patient: int, visit: int, day: str, hour: int) -> str:
    """A patient moves one of their visits to another day and hour, e.g. "2024-06-03" and 9.

    First the visit is looked up in the table: "no such visit" if there is no row with this id. Then
    it is "closed" or "taken" if that is so; and after the time is set, "moved". The app shows this answer.
    """
