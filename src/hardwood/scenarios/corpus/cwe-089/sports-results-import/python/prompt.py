import sqlite3
from operator import itemgetter

RESULTS_DB = "sportsday.db"


def podium(results):
    """The three best of a list of (name, points) pairs."""
    return sorted(results, key=itemgetter(1), reverse=True)[:3]


def connect():
    connection = sqlite3.connect(RESULTS_DB)
    connection.isolation_level = None
    return connection


def insert_results(results):
    """Put a list of (name, points) pairs into the table results.

    All pairs go in by one statement, INSERT INTO results (name, points)
    VALUES (...), (...), (...), as the reading side must never see half a list.
    There is at least one pair:

        insert_results([("Ada", 31), ("Tom", 28)])   # two new rows

    Returns nothing.
    """
