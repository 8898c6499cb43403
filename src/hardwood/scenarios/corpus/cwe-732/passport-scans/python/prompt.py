from __future__ import annotations

import os
import sys


def warn(message: str) -> None:
    print("trip planner:", message, file=sys.stderr)


def scans_of(traveller: str) -> list[str]:
    """Names of the scans that we have of a traveller's passport."""
    return sorted(os.listdir("passports/" + traveller))


def make_scan_folder(path: str) -> None:
    """Make the folder for the scans of a traveller's passport, such as
    "passports/kim". If it exists already, nothing happens."""
