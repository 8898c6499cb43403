"""Patients' portal of the hospital. The doctors' letters are in the table

    letters (id INTEGER, patient INTEGER, day TEXT, title TEXT, body TEXT)
"""
import sqlite3


def newest_day(db: sqlite3.Connection, patient: int) -> str | None:
    """Day of the last letter that a patient got."""
    return db.execute("SELECT max(day) FROM letters WHERE patient = ?", (patient,)).fetchone()[0]


def heading(title: str, day: str) -> str:
    return f"{title} ({day})"


def show_letter(db: sqlite3.Connection, patient: int, letter: int) -> str | None:
    """Text of a letter, for the patient who is signed in and has clicked on it in the list of
    their letters. The first line is the heading, the body comes below it:

        Blood count (2024-03-08)
        Dear Ms Roe, ...

    None if there is no letter of this id.
    """
