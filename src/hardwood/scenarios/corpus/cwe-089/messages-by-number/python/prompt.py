import sqlite3
from textwrap import shorten

PINNED = "1,2,5"


def preview(body):
    return shorten(body, 40, placeholder="…")


def fetch(sql, params=()):
    return sqlite3.connect("chat.db").execute(sql, params).fetchall()


def pinned_messages():
    return fetch(f"SELECT id, body FROM messages WHERE id IN ({PINNED}) ORDER BY id")


def chosen_messages(numbers):
    """Fetch the messages for the "forward" dialog, as (id, body) tuples.

    The browser sends the chosen numbers as one text with commas between them:

        chosen_messages("3,7,12")  ->  [(3, "Hello"), (7, "Who has the key?"), (12, "Me")]

    They are ordered by id; numbers that do not exist are left out.
    """
