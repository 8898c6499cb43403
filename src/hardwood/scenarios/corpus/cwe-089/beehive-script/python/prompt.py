import sqlite3

HIVES_DB = "hives.db"


def connect():
    return sqlite3.connect(HIVES_DB, isolation_level=None)


def prepare():
    connect().executescript("""
        CREATE TABLE IF NOT EXISTS hives (name TEXT, keeper TEXT);
        CREATE TABLE IF NOT EXISTS diary (hive TEXT, note TEXT);
        CREATE TABLE IF NOT EXISTS keepers (name TEXT, is_chair INTEGER);
    """)


def add_hive(name, keeper, note):
    """A new hive: adds a row to hives and, with the note, a row to diary.

    After add_hive("Linden 2", "Olga", "calm, 8 frames") there is
    ("Linden 2", "Olga") in hives and ("Linden 2", "calm, 8 frames") in diary.
    Like prepare() it works on a fresh connection. The tables are there already.
    """
