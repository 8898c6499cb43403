import json
import sqlite3

STATS = ("wins", "goals", "assists")


def load_settings(path="settings.json"):
    with open(path) as handle:
        return json.load(handle)


def best_players(db_path, stat, count=3):
    """The players with the highest value of a statistic.

    :param db_path: SQLite file with the table players, which has the
        columns name, wins, goals and assists (and some for the accounts)
    :param stat: the column to rank by, "wins" for instance
    :param count: how many players at most
    :return: list of (name, value) tuples, the highest value first,
        like ``[("mira", 31), ("tom", 12)]``
    """
