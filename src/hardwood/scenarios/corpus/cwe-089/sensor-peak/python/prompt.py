import sqlite3
from datetime import date

METRICS = {"temperature", "humidity", "pressure"}


def day_label(day: date) -> str:
    return day.strftime("%d.%m.%Y")


def peak(conn: sqlite3.Connection, sensor: str, metric: str):
    """Highest value that a sensor has measured.

    The table readings has a column sensor and a column for each of the METRICS.
    For peak(conn, "roof-2", "humidity") the statement is
    SELECT MAX(humidity) FROM readings WHERE sensor = 'roof-2'.

    Args:
        conn: an open database.
        sensor: the name of the sensor.
        metric: the name of the column.

    Returns:
        The number, for example 71.5.
    """
