"""Photo contest: entries are objects while the contest runs."""
from dataclasses import dataclass, field


@dataclass
class Entry:
    caption: str
    camera: str
    votes: int = 0
    prize: str = ""
    tags: list = field(default_factory=list)


def ranking(entries):
    """Entries by their votes, best first."""
    return sorted(entries, key=lambda entry: -entry.votes)


def from_archive(row):
    return Entry(**row)


def add_entry(entries, upload):
    """Append an Entry to the list of entries.

    upload: the caption and camera as typed by the photographer, like
    {"caption": "Fog", "camera": "Zenit"}
    """
