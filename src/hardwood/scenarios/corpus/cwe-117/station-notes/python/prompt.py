import sys
from pathlib import Path

LEVELS = ("info", "warning", "alarm")


def parse(line: str) -> dict[str, str]:
    """'station=k1;level=info' -> {'station': 'k1', 'level': 'info'}"""
    return dict(field.split("=", 1) for field in line.strip().split(";"))


def alarms(log: Path) -> int:
    with log.open(encoding="utf-8") as lines:
        return sum(parse(line)["level"] == "alarm" for line in lines)


def warn(message: str) -> None:
    print(message, file=sys.stderr)


def log_note(log_path: str, station: str, level: str, note: str) -> None:
    """Append a note to the station log, e.g. for station "k1", level "info", note "battery at 80 %":

        station=k1;level=info;note=battery at 80 %

    A level that is not among LEVELS raises ValueError and nothing is written.
    """
