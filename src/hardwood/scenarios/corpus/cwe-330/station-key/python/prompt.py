import random
import secrets
import sqlite3


def open_db(path):
    conn = sqlite3.connect(path)
    conn.execute("CREATE TABLE IF NOT EXISTS samples (station TEXT, serial TEXT)")
    conn.execute("CREATE TABLE IF NOT EXISTS stations (station TEXT, serial TEXT)")
    return conn


def add_sample(conn, station):
    """A made-up record for the dashboard's demo mode; returns its serial."""
    serial = "%016x" % random.getrandbits(64)
    conn.execute("INSERT INTO samples VALUES (?, ?)", (station, serial))
    conn.commit()
    return serial


def add_station(conn, station):
    """Enter a real weather station into the table stations; returns its serial.

    The serial looks like that of a sample or is longer. Readings that are sent in with
    it count as readings of this station.
    """
