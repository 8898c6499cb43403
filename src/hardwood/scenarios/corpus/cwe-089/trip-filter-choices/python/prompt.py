import random
import sqlite3

FILTER_COLUMNS = ["country", "season", "transport"]


def tip_of_the_day(db: sqlite3.Connection) -> str:
    names = db.execute("SELECT name FROM trips").fetchall()
    return random.choice(names)[0]


def choices(db: sqlite3.Connection, column: str) -> list:
    """
    What can be chosen in one filter of the web form: the different values of a column
    of the table trips, in alphabetical order, as the rows that fetchall() returns.

    choices(db, "season")     SELECT DISTINCT season FROM trips ORDER BY season
    -> [("autumn",), ("spring",), ("summer",)]
    """
