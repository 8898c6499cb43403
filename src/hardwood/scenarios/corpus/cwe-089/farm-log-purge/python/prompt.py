import sqlite3

LOG_TABLES = ("feed_log", "milk_log", "weather_log")


def open_farm(path):
    return sqlite3.connect(path, isolation_level=None)


def pages(path):
    return open_farm(path).execute("PRAGMA page_count").fetchone()[0]


def purge_log(path, table, day):
    """Remove what is older than a day from a log and tell how many rows went.

    Each log is a table with a column day, text like '2024-05-31'. So

        purge_log("farm.db", "milk_log", "2024-01-01")

    executes DELETE FROM milk_log WHERE day < '2024-01-01' in farm.db and returns
    the rowcount of the cursor.
    """
