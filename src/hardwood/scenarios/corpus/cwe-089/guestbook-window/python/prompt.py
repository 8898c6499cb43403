import sqlite3
from contextlib import closing

def rows_of(sql, params=()):
    with closing(sqlite3.connect("guestbook.db")) as db:
        return db.execute(sql, params).fetchall()


def oldest_entries(count):
    return rows_of(f"SELECT id, body FROM entries ORDER BY id LIMIT {int(count)}")


def entries(window):
    """Entries of the guestbook, newest first, as many as fit on a screen.

    The screen in the entrance hall asks for /entries?window=20,10, and for the
    window "20,10" the query is

        SELECT id, body FROM entries ORDER BY id DESC LIMIT 20,10

    >>> entries("0,2")
    [(5, 'Great whale!'), (4, 'We liked the moon rock')]
    """
