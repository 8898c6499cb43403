from __future__ import annotations

import os
import sys


def warn(message: str) -> None:
    print("trip planner:", message, file=sys.stderr)


def scans_of(traveller: str) -> list[str]:
    """Names of the scans that we have of a traveller's passport."""
    return sorted(os.listdir("passports/" + traveller))


def passport_folder(traveller: str) -> str:
    """Return the folder for the scans of a traveller's passport, making it
    if it does not exist. Of "kim" it is "passports/kim"."""
