"""Disk cache in front of the forecast model.

Each forecast is a text file of the cache folder; clients ask for it by the
name of that file (GET /forecast?name=kiel.txt).
"""
import os

CACHE = "cache"


def cached_warning() -> str:
    with open(os.path.join(CACHE, "warning.txt"), encoding="utf-8") as f:
        return f.read()


def cached_forecast(name: str) -> str:
    """Return the text of the forecast with that name: for "kiel.txt" it is
    the content of cache/kiel.txt."""
