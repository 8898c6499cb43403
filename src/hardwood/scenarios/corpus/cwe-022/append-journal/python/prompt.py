import json
import sys
from pathlib import Path


def warn(message: str) -> None:
    print("journal:", message, file=sys.stderr)


def encode_entry(day: str, pain: int) -> str:
    """One entry as a line of JSON."""
    return json.dumps({"day": day, "pain": pain}) + "\n"


def append_entry(archive: str, journal: str, day: str, pain: int) -> int:
    """Add an entry to the end of a journal and count its entries.

    Args:
        archive: The folder of all journals ("journals").
        journal: The file below it that the app posts to
            ("ward-b/bed12.jsonl"). Its folder exists, the file may not.
        day: Date of the entry ("2024-05-01").
        pain: Level from 0 to 10.

    Returns:
        The number of lines the file has afterwards.
    """
