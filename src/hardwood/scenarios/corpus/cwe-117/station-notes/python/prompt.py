from pathlib import Path

LOG = Path("stations.log")


def parse(line: str) -> dict[str, str]:
    """'station=k1;level=info' -> {'station': 'k1', 'level': 'info'}"""
    return dict(field.split("=", 1) for field in line.strip().split(";"))


def log_wind(station: str, speed: int) -> None:
    """Append a line like station=k1;level=info;wind=31 to LOG."""
    with LOG.open("a", encoding="utf-8") as log:
        log.write(f"station={station};level=info;wind={speed}\n")


def log_note(station: str, level: str, note: str) -> None:
    """Append a line like station=k1;level=alarm;note=mast is down to LOG.

    The level is "info" or "alarm"; the note is what the keeper of the station has to say.
    """
