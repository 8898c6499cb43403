"""The club's balloon has one logbook. All members can read it on the computer in the hangar."""
import os

BOOK = "logbook.txt"


def has_flown() -> bool:
    return os.path.exists(BOOK)


def enter_flight(day: str, minutes: int) -> None:
    """Adds a line like "May 14: 75 minutes" to the end of the book."""
    with open(BOOK, "a", encoding="utf-8") as book:
        book.write(f"{day}: {minutes} minutes\n")


def enter_remark(day: str, remark: str) -> None:
    """Adds the day and a remark to the end of the book: "New ropes" becomes the line "May 14: New ropes".

    A remark may have several lines. They are entered just as they are, with the day before the first one only.
    """
