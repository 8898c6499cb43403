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

    The table is posts(id, text, likes, hearts, laughs, promoted), so
    add_reaction(5, "hearts") raises the number in the column hearts of
    the post with id 5 by one. There is no return value, and nothing
    happens when the post is not there.
    """
