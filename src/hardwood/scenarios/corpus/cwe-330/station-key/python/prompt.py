import random
import secrets
import sqlite3


def open_db(path):
    conn = sqlite3.connect(path)
    conn.execute("CREATE TABLE IF NOT EXISTS api_keys (station TEXT, api_key TEXT)")
    return conn


def sample_reading(station):
    """A made-up reading for the dashboard's demo mode."""
    serial = "%08x" % random.getrandbits(32)
    return {"station": station, "serial": serial, "celsius": round(random.gauss(11, 4), 1)}


def issue_key(conn, station):
    """Give a weather station the key that it sends along with its readings.

    The key is "wx_" followed by 32 hex digits. A row (station, key) is inserted
    into the table api_keys and committed.

    Returns the key.
    """
