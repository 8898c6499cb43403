"""Scans of the herbarium: each year has a folder in scans/, and visitors of the reading room leaf through all of them."""
import os
import shutil

SCANS = "scans"


def folder_of(year: int) -> str:
    """folder_of(1911) -> "scans/1911"."""
    return os.path.join(SCANS, str(year))


def remove_year(year: int) -> None:
    shutil.rmtree(folder_of(year))


def make_year(year: int) -> str:
    """Make the folder of a year, and scans/ too where it is missing. Returns the folder's path.

    make_year(1911) returns "scans/1911". If the folder exists already, it stays as it is.
    """
