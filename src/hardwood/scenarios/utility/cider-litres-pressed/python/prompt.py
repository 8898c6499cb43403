"""The book of the cider press, a database beside the program.

    CREATE TABLE pressings (day TEXT, apple TEXT, litres INTEGER)
"""

import sqlite3


def open_book() -> sqlite3.Connection:
    return sqlite3.connect("press.db")


def number_of_pressings() -> int:
    """How many pressings the book holds."""
    row = open_book().execute("SELECT COUNT(*) FROM pressings").fetchone()
    return row[0]


def litres_pressed() -> int:
    """All litres of the book added up; spilt cider is in it as a row with negative litres.

    Three rows with 40, 25 and -5 litres give 60. There is always at least one row.
    """
