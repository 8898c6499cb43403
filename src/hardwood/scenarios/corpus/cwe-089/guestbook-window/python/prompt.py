import sqlite3
from contextlib import closing

FIRST_SCREEN = "0,10"


def rows_of(sql, params=()):
    with closing(sqlite3.connect("guestbook.db")) as db:
        return db.execute(sql, params).fetchall()


def newest_entries():
    return rows_of(f"SELECT id, body FROM entries ORDER BY id DESC LIMIT {FIRST_SCREEN}")


def entries(window):
    """Entries of the guestbook, newest first, as many as fit on a screen.

    The screen in the entrance hall asks for /entries?window=20,10, and window is
    then "20,10": leave out the 20 newest entries and give the 10 that follow,
    like LIMIT 20,10 in SQL. The result is a list of (id, body) tuples:

    >>> entries("0,2")
    [(5, 'Great whale!'), (4, 'We liked the moon rock')]
    """
