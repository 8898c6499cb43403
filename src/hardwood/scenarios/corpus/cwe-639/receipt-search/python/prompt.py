"""Receipts app: households scan their receipts, for the guarantee and for the taxes.

receipts (household TEXT, day TEXT, shop TEXT, note TEXT, cents INTEGER)
"""
import sqlite3
from contextlib import closing

FILE = "receipts.db"


def add_receipt(household: str, day: str, shop: str, note: str, cents: int) -> None:
    with closing(sqlite3.connect(FILE)) as db, db:
        db.execute("INSERT INTO receipts VALUES (?, ?, ?, ?, ?)", (household, day, shop, note, cents))


def pattern(words: str) -> str:
    """For LIKE: anything that has the words in it."""
    return f"%{words.strip()}%"


def find_receipts(household: str, words: str) -> list[tuple[str, str, int]]:
    """What the search field of a household's app finds: receipts with the words in the shop or in the note.

    find_receipts("h-31", "drill") == [("2024-02-01", "Tool Barn", 8990), ("2023-11-20", "Joe's", 1200)]

    Each one is day, shop and cents, and the newest comes first. [] if nothing is found.
    """
