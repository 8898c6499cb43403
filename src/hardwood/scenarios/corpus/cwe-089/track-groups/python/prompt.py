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

    tracks_per("genre") gives [("folk", 12), ("jazz", 40)], as the query
    SELECT genre, COUNT(*) FROM tracks GROUP BY genre does. `field` is what was
    picked in the drop-down of the page: artist, genre or label.
    """
