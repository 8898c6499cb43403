"""Sorting holiday photos. The lines are made here; the file server's shell runs them."""
from datetime import datetime
from pathlib import PurePosixPath
from shlex import quote


def numbered(name, number):
    """numbered("IMG_1.JPG", 3) -> "003.jpg"."""
    return f"{number:03d}{PurePosixPath(name).suffix.lower()}"


def folder_line(date: datetime) -> str:
    """The shell line for a year's folder, like "mkdir -p 2024"."""
    return f"mkdir -p {date.year}"


def rename_line(old: str, new: str) -> str:
    """The shell line that gives a photo a new name, like "mv IMG_1.JPG 001.jpg"."""
