"""The car workshop writes quotes; customers accept them on its site.

quotes (number INTEGER, customer INTEGER, plate TEXT, cents INTEGER, state TEXT)
state is 'open', 'accepted' or 'old'.
"""
import sqlite3


def write_quote(con: sqlite3.Connection, number: int, customer: int, plate: str, cents: int) -> None:
    con.execute("INSERT INTO quotes VALUES (?, ?, ?, ?, 'open')", (number, customer, plate, cents))
    con.commit()


def accepted_today(con: sqlite3.Connection) -> list[str]:
    return [plate for (plate,) in con.execute("SELECT plate FROM quotes WHERE state = 'accepted' ORDER BY plate")]


def accept_quote(con: sqlite3.Connection, customer: int, number: int) -> str:
    """A customer accepts a quote of theirs: the state becomes 'accepted', once it is 'open'.

    Returns the sentence for the page, "WÜ-K 77 will be repaired." with the plate, or
    "There is no such quote." if there is none with this number that's open.
    """
