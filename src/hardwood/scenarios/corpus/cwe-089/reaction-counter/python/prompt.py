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

    Every reaction is a number column of the table posts. For the button "hearts"
    the call is add_reaction(5, "hearts"), which runs the statement
    UPDATE posts SET hearts = hearts + 1 WHERE id = 5, and for the button "likes"
    the statement is UPDATE posts SET likes = likes + 1 WHERE id = 5.
    There is no return value.
    """
