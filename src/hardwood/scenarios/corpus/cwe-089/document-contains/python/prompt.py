import sqlite3
from pathlib import Path

ARCHIVE = Path("archive.db")


def contains(column, text):
    """A condition for a WHERE clause, as in contains("author", "Li")."""
    return f"{column} LIKE '%{text}%'"


def public_letters(where, params=()):
    """The public letters for which the condition holds, as (id, subject) tuples."""
    sql = f"SELECT id, subject FROM letters WHERE is_public = 1 AND {where} ORDER BY id"
    return sqlite3.connect(ARCHIVE).execute(sql, params).fetchall()


def invoices():
    return public_letters(contains("subject", "invoice"))


def find_letters(text):
    """The public letters that have the visitor's text somewhere in their subject.

    find_letters("tax") -> [(4, "Your tax number"), (9, "Back taxes")], and an empty
    list when there are none.
    """
