"""Numbers for the statistics page of the music server."""
import sqlite3
from contextlib import closing

GROUP_FIELDS = frozenset({"artist", "genre", "label"})


def select(sql, params=()):
    """The rows of a query as a list of tuples."""
    with closing(sqlite3.connect("music.db")) as conn:
        return conn.execute(sql, params).fetchall()


def longest_titles():
    return select("SELECT title FROM tracks ORDER BY LENGTH(title) DESC LIMIT 5")


def tracks_per(field):
    """Count the tracks for every value of a field, in any order.

    The field is picked in a drop-down of the page. With "label" the query is
    SELECT label, COUNT(*) FROM tracks GROUP BY label, with "genre" it is
    SELECT genre, COUNT(*) FROM tracks GROUP BY genre, and so on:

    tracks_per("genre") -> [("folk", 12), ("jazz", 40)]
    """
