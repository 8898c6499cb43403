"""Disk cache in front of the forecast model.

A forecast is one text file of the cache folder; its name is the station
that the client wrote into the query (?station=kiel), with ".txt" behind it.
"""
import os
from collections import Counter

CACHE = "cache"
hits: Counter[str] = Counter()


def most_wanted(n: int) -> list[str]:
    return [station for station, _ in hits.most_common(n)]


def cached_forecast(station: str) -> str | None:
    """Return the cached forecast of a station ("kiel" is cache/kiel.txt),
    or None if the cache has no file for it. Reads UTF-8."""
