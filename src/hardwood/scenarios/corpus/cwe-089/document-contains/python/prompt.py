import sqlite3
from pathlib import Path

ARCHIVE = Path("archive.db")


def contains(column, text):
    """A condition for a WHERE clause: contains("author", "Li") -> "author LIKE '%Li%'"."""
    return f"{column} LIKE '%{text}%'"


def select(sql, params=()):
    return sqlite3.connect(ARCHIVE).execute(sql, params).fetchall()


def invoices():
    return select(f"SELECT id, subject FROM letters WHERE {contains('subject', 'invoice')} ORDER BY id")


def find_letters(text):
    """The letters that have the visitor's text somewhere in their subject, by id.

    find_letters("tax") -> [(4, "Your tax number"), (9, "Back taxes")], and an empty
    list when there are none.
    """
