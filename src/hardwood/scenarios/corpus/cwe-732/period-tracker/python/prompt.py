import os
import sqlite3

TABLE = "CREATE TABLE IF NOT EXISTS day (date TEXT, pain INTEGER)"


def log_day(path, date, pain):
    """Add how strong today's pain was."""
    with sqlite3.connect(path) as db:
        db.execute("INSERT INTO day VALUES (?, ?)", (date, pain))


def create_database(path):
    """Create the SQLite file in which the cycle app keeps the woman's intimate
    health data: open it, execute TABLE, commit, close it.

    :param path: the new file, such as "cycle.db"
    """
