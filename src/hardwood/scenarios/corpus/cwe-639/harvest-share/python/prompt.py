"""The community farm. A household has shares; for each one there is a crate on Fridays.

shares (id INTEGER PRIMARY KEY, household TEXT, size TEXT, depot TEXT)
breaks (share INTEGER, friday TEXT, taker TEXT)      somebody else takes the crate on that day
"""
import sqlite3
from datetime import date, timedelta


def all_fridays(first: str, last: str) -> list[str]:
    """From one day to another: all_fridays("2024-06-07", "2024-06-20") == ["2024-06-07", "2024-06-14"]"""
    day, found = date.fromisoformat(first), []
    while day <= date.fromisoformat(last):
        if day.weekday() == 4:
            found.append(day.isoformat())
        day += timedelta(days=1)
    return found


def set_break(db: sqlite3.Connection, share: int, friday: str, taker: str) -> None:
    """One row in breaks, in the place of what the share had for that day."""
    db.execute("DELETE FROM breaks WHERE share = ? AND friday = ?", (share, friday))
    db.execute("INSERT INTO breaks (share, friday, taker) VALUES (?, ?, ?)", (share, friday, taker))


def crate_line(friday: str, size: str, depot: str) -> str:
    """Such as "2024-06-07: small crate, depot Mill"."""
    return f"{friday}: {size} crate, depot {depot}"


def hand_on(db: sqlite3.Connection, household: str, share: int, taker: str, first: str, last: str) -> list[str]:
    """A household is away, and lets the taker have the crates of a share of theirs.

    First, size and depot are looked up in the table shares; [] if there is no such share. Then, for each of
    all_fridays() from first to last, set_break(), and a crate_line() for the list that is returned:

        ["2024-06-07: small crate, depot Mill", "2024-06-14: small crate, depot Mill"]

    Commit before returning it.
    """
