import sqlite3
from datetime import datetime, timedelta


def next_week():
    return datetime.now() + timedelta(days=7)


def delete_reminders(conn: sqlite3.Connection, patient: int, selected: list) -> int:
    """Delete the reminders that a patient has ticked in the app.

    The app sends the ids as strings, e.g. ["21", "22", "40"]; the list is never
    empty. The rows are in reminders(id, patient, text), and only those
    of this patient go. One DELETE does it all. Gives back how
    many rows were deleted, e.g. 3.
    """
