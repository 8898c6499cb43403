import sqlite3
from datetime import date

METRICS = {"temperature", "humidity", "pressure"}


def day_label(day: date) -> str:
    return day.strftime("%d.%m.%Y")


def peak(conn: sqlite3.Connection, sensor: str, metric: str):
    """Highest value that a sensor has measured.

    The table is readings(sensor, temperature, humidity, pressure, day);
    metric is the name of a column out of METRICS.

    Args:
        conn: an open database.
        sensor: for example "roof-2".
        metric: for example "humidity".

    Returns:
        The number, for example 71.5, or None when the sensor has no readings.

    Raises:
        ValueError: there is no such metric.
    """
