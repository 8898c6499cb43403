"""Dashboard of the greenhouse: sensor logs, newest line at the end."""
from pathlib import Path
from statistics import mean

LOG_DIR = Path("logs")


def average(readings: list[str]) -> float:
    return mean(float(line.split()[-1]) for line in readings)


def last_readings(log_name: str, count: int) -> list[str]:
    """Get the last `count` lines of a sensor log, oldest first.

    The dashboard asks for a log by its path under LOG_DIR, "bed3/soil.log"
    being the file logs/bed3/soil.log:

    >>> last_readings("bed3/soil.log", 2)
    ['06:00 31.5', '07:00 30.9']

    Lines come without their newline. An unknown log has no lines: [].
    """
