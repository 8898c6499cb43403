import logging
from dataclasses import dataclass


@dataclass
class Desk:
    airport: str
    journal: logging.Logger


def open_desk(airport: str, path: str) -> Desk:
    journal = logging.getLogger(f"desk.{airport}")
    journal.addHandler(logging.FileHandler(path, encoding="utf-8"))
    journal.setLevel(logging.INFO)
    return Desk(airport, journal)


def note_returned(desk: Desk, tag: int) -> None:
    desk.journal.info(f"bag {tag} returned")


def note_missing(desk: Desk, tag: int, description: str) -> None:
    """Enter a missing bag in the journal of the desk, on level info.

    Tag 4471 with the description "blue suitcase" is entered as "bag 4471 missing: blue suitcase".
    """
