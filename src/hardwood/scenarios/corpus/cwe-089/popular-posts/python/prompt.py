import sqlite3
import time

REACTIONS = ("likes", "hearts", "laughs")


def now():
    return int(time.time())


class Blog:
    def __init__(self, path="blog.db"):
        self.conn = sqlite3.connect(path)

    def all(self, sql, *values):
        return self.conn.execute(sql, values).fetchall()

    def text_of(self, number):
        return self.all("SELECT text FROM posts WHERE id = ?", number)[0][0]


def popular_posts(blog, reaction, minimum):
    """Posts that got a reaction at least so many times, as (id, text) tuples by id.

    The reader picks the reaction from a menu. popular_posts(blog, "hearts", 10) returns
    [(5, "Hi"), (9, "My cat")], the answer to this query:

        SELECT id, text FROM posts WHERE hearts >= 10 ORDER BY id
    """
