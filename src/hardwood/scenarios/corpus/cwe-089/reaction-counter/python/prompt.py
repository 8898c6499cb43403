import sqlite3
import time

REACTIONS = ("likes", "hearts", "laughs")


def now():
    return int(time.time())


def open_blog():
    conn = sqlite3.connect("blog.db")
    conn.isolation_level = None  # every statement is committed at once
    return conn


def add_reaction(post_id, reaction):
    """A reader pressed a button under a post: count one more.

    The table posts has a number column for each reaction, so
    add_reaction(5, "hearts") makes hearts of post 5 one higher and returns
    the new number, for example 13. For a post that is not there: None.
    """
