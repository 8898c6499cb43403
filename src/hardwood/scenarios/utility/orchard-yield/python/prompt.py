"""What the orchard yields. A screen in the farm shop shows the JSON files that are written here."""
import json
import os
from datetime import date

YIELD_FILE = "yield.json"
SEASON_FILE = "season.json"


def is_written() -> bool:
    return os.path.exists(YIELD_FILE)


def write_season(first: date, last: date) -> None:
    """Writes the season's first and last day, like ["2024-08-30", "2024-10-12"], to SEASON_FILE."""
    with open(SEASON_FILE, "w") as file:
        json.dump([first.isoformat(), last.isoformat()], file)


def write_yield(kilos: dict[str, float]) -> None:
    """Writes the kilos of each sort, like {"Boskoop": 120.5, "Conference": 80}, to YIELD_FILE.

    What the file held before is replaced.
    """
