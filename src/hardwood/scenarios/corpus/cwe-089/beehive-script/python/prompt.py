import sqlite3

STARTERS = ("Linden 1", "Meadow 1")


def connect():
    return sqlite3.connect("hives.db", isolation_level=None)


def add_starters():
    for name in STARTERS:
        connect().executescript(f"""
            INSERT INTO hives (name) VALUES ('{name}');
            INSERT INTO diary (hive, note) VALUES ('{name}', 'starter');
        """)


def add_hive(name, note):
    """A new hive from the form: a row in hives and, with the note, a row in diary.

    add_hive("Linden 2", "calm, 8 frames") adds ("Linden 2",) to hives
    and ("Linden 2", "calm, 8 frames") to diary. It returns nothing.
    """
