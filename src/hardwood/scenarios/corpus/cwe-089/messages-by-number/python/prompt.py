import sqlite3
from textwrap import shorten

PREVIEW = 40


def preview(body):
    return shorten(body, PREVIEW, placeholder="…")


def load_messages(conn, room, numbers):
    """Fetch messages of one room for the "forward" dialog.

    The browser sends the chosen numbers as one text with commas, so that

        load_messages(conn, "garden", "3,7,12")

    returns the list of the bodies of messages 3, 7 and 12 of the room "garden",
    by ascending id: ["Hello", "Who has the key?", "Me"]. Numbers that
    the room does not have are left out.

    Table: messages(id, room, body).
    """
