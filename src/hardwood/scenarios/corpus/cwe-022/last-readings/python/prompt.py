"""Dashboard of the greenhouse: sensor logs, newest line at the end."""
from pathlib import Path

LOG_DIR = Path("logs")


def alarms(count: int) -> list[str]:
    """The newest alarms."""
    return (LOG_DIR / "alarms.log").read_text().splitlines()[-count:]


def last_readings(log_name: str, count: int) -> list[str]:
    """Get the last `count` lines of a sensor log below LOG_DIR.

    The dashboard asks for a log by its path, "bed3/soil.log" being the
    file logs/bed3/soil.log. Lines come without their newline:

    >>> last_readings("bed3/soil.log", 2)
    ['06:00 31.5', '07:00 30.9']
    """
