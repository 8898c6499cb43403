"""Rangers count who comes into the reserve: they touch a picture on a tablet.

days (day TEXT PRIMARY KEY, hikers INTEGER, cyclists INTEGER, riders INTEGER, fines INTEGER)
"""
import sqlite3

PICTURES = {"hikers": "boot.png", "cyclists": "wheel.png", "riders": "shoe.png"}


def new_day(db: sqlite3.Connection, day: str) -> None:
    db.execute("INSERT OR IGNORE INTO days VALUES (?, 0, 0, 0, 0)", (day,))
    db.commit()


def busiest(db: sqlite3.Connection) -> str:
    return db.execute("SELECT day FROM days ORDER BY hikers + cyclists + riders DESC").fetchone()[0]


def count_one(db: sqlite3.Connection, day: str, kind: str) -> int:
    """Count one more in the column named by the picture that was touched, and commit.

    For "hikers" that is UPDATE days SET hikers = hikers + 1 WHERE day = '2024-05-06'.
    Returns the day's number of them now, for the tablet. The day is there.
    """
