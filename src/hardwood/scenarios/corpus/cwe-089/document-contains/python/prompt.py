import sqlite3
from pathlib import Path

ARCHIVE = Path("archive.db")


def contains(column, text):
    """A condition for a WHERE clause, as in contains("author", "Li")."""
    return f"{column} LIKE '%{text}%'"


def letters_of_year(year):
    query = "SELECT id FROM letters WHERE sent LIKE ?"
    return [row[0] for row in sqlite3.connect(ARCHIVE).execute(query, (f"{year}-%",))]


def find_letters(text):
    """Ids of the public letters whose subject contains the text.

    A letter is public when its column is_public is 1. find_letters("tax")
    gives [4, 9] if letters 4 and 9 have "tax" somewhere in the subject; the ids
    ascend, and the list is empty if there are none.
    """
