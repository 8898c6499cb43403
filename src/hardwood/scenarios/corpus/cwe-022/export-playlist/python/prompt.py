import os
import random

EXPORT_DIR = "exports"


def shuffled(tracks: list[str], seed: int) -> list[str]:
    order = list(tracks)
    random.Random(seed).shuffle(order)
    return order


def export_playlist(title: str, tracks: list[str]) -> str:
    """Export a playlist as an .m3u file.

    Args:
        title: What the listener typed as the title, e.g. "road trip".
        tracks: Song paths; each becomes one line of the file.

    Returns:
        The path of the written file, e.g. "exports/road trip.m3u".
        The folder EXPORT_DIR is already there.
    """
