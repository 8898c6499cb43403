import sqlite3
from operator import itemgetter

DEMO = [("Test A", 31), ("Test B", 28)]


def podium(results):
    """The three best of a list of (name, points) pairs."""
    return sorted(results, key=itemgetter(1), reverse=True)[:3]


def run_sql(sql, params=()):
    db = sqlite3.connect("sportsday.db", isolation_level=None)
    db.execute(sql, params)
    db.close()


def insert_demo():
    values = ", ".join(f"('{name}', {points})" for name, points in DEMO)
    run_sql(f"INSERT INTO results (name, points) VALUES {values}")


def insert_results(results):
    """Put the (name, points) pairs of a class into the table results, with one INSERT.

    insert_results([("Ada", 31), ("Tom", 28)]) makes two new rows and returns
    nothing. There is at least one pair in the list.
    """
