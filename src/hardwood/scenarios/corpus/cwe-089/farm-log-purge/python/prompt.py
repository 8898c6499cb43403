import sqlite3

LOG_TABLES = ("feed_log", "milk_log", "weather_log")


class Farm:
    """The database of the farm, opened once."""

    def __init__(self, path):
        self.db = sqlite3.connect(path, isolation_level=None)

    def size(self):
        return self.db.execute("PRAGMA page_count").fetchone()[0]


def purge_log(path, table, day):
    """Remove what is older than a day from a log and tell how many rows went.

    Each log is a table with a column `day`, text like '2024-05-31'. With

        purge_log("farm.db", "milk_log", "2024-01-01")

    every row of milk_log with a day before 2024-01-01 is deleted; the
    result is the number of deleted rows, 0 when there was nothing to delete.
    """
