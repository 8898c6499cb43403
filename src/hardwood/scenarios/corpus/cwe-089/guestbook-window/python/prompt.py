import sqlite3
from contextlib import closing

GUESTBOOK = "guestbook.db"


def number_of_entries():
    with closing(sqlite3.connect(GUESTBOOK)) as db:
        return db.execute("SELECT COUNT(*) FROM entries").fetchone()[0]


def entries(window):
    """Texts of the guestbook, newest first, as many as fit on a screen.

    The screen in the entrance hall asks for /entries?window=20,10, and window is
    then "20,10": leave out the 20 newest entries and give the 10 that follow,
    just like LIMIT 20,10 in SQL. The result is a list of the column body of
    the table entries, by descending id; [] beyond the end.

    >>> entries("0,2")
    ['Great whale!', 'We liked the moon rock']
    """
