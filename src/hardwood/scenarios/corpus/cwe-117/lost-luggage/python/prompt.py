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


def note_claim(desk: Desk, tag: str, passenger: str, description: str) -> None:
    """Enter a claim for a missing bag in the journal of the desk, on level info.

    What is entered at the desk of OSL for bag tag "SK4471", passenger "Ms Brandt" and
    description "blue suitcase":

    OSL claim SK4471 by Ms Brandt: blue suitcase
    """
