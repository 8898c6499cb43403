"""Settings of the terrarium in the school's hall.

The program for the lamps and the one for the mist, which other users run, read them too.
"""
import os
from pathlib import Path

SETTINGS = Path("terrarium.conf")


def are_there() -> bool:
    return os.path.isfile(SETTINGS)


def read_settings() -> dict[str, str]:
    """The settings in the file, for example {"lamps": "on", "mist": "07:30"}."""
    lines = SETTINGS.read_text().splitlines()
    return dict(line.split(" = ") for line in lines)


def write_settings(settings: dict[str, str]) -> None:
    """Replaces the file by one with these settings, a line for each. Those above are written as

    lamps = on
    mist = 07:30
    """
