import sqlite3
from datetime import datetime, timedelta

SAMPLE_IDS = (1, 2)


def next_week():
    return datetime.now() + timedelta(days=7)


def remove_samples(conn: sqlite3.Connection) -> int:
    cursor = conn.execute("DELETE FROM reminders WHERE id IN (%s)" % ",".join(map(str, SAMPLE_IDS)))
    return cursor.rowcount


def delete_reminders(conn: sqlite3.Connection, selected: list) -> int:
    """Delete the reminders that a patient has ticked in the app.

    The app sends their ids as strings, e.g. ["21", "22", "40"]; the list is never
    empty. The number of deleted rows is given back, e.g. 3 for that list, or
    2 if there is no reminder 40. One DELETE does it all.
    """
