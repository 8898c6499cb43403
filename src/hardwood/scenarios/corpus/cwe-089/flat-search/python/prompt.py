"""Flat hunting: the table flats has id, town, rooms, rent, floor, about (free text), and what is
between us and the landlords (phone, least: the rent they would go down to)."""
import re
import sqlite3

CONDITION = re.compile(r"(\w+)(<=|>=|=|<|>)(.+)")
COLUMNS = ("town", "rooms", "rent", "floor")


def newest(db: sqlite3.Connection) -> list:
    """The ten flats that came in last."""
    return db.execute("SELECT id, town, rooms, rent FROM flats ORDER BY id DESC LIMIT 10").fetchall()


def shorten(about: str) -> str:
    return about if len(about) < 60 else about[:57] + "..."


def search_flats(db: sqlite3.Connection, line: str) -> list:
    """Flats as (id, town, rooms, rent) tuples, cheapest first, that meet a visitor's search line.

    The line has words with blanks between. A word can be a condition on one of the COLUMNS,
    like the three in

        rooms>=3 rent<900 town=Bonn

    and any other word, like "balcony", has to be somewhere in `about`. All the words must
    be met; an empty line is met by every flat. Flats of the same rent go by id.
    """
