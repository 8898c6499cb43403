"""Flat hunting: the table flats has id, town, rooms, rent, floor, about (free text), and what is
between us and the landlords (phone, least: the rent they would go down to)."""
import re
import sqlite3

CONDITION = re.compile(r"(\w+)(<=|>=|=|<|>)(.+)")
COLUMNS = ("town", "rooms", "rent", "floor", "about")


def newest(db: sqlite3.Connection) -> list:
    """The ten flats that came in last."""
    return db.execute("SELECT id, town, rooms, rent FROM flats ORDER BY id DESC LIMIT 10").fetchall()


def shorten(about: str) -> str:
    return about if len(about) < 60 else about[:57] + "..."


def conditions(line: str) -> list[tuple[str, str, str]]:
    """What the words of a search line ask for.

    "rooms>=3 town=Bonn balcony" gives [("rooms", ">=", "3"), ("town", "=", "Bonn"), ("about", "LIKE", "%balcony%")].
    """
    found = []
    for word in line.split():
        match = CONDITION.fullmatch(word)
        found.append(match.groups() if match else ("about", "LIKE", f"%{word}%"))
    return found


def search_flats(db: sqlite3.Connection, line: str) -> list:
    """Flats as (id, town, rooms, rent) tuples that meet a visitor's search line, cheapest first
    and those of the same rent by id.

    A line is like "rooms>=3 rent<900 town=Bonn balcony", with conditions on some of the COLUMNS. All of
    them must be met; an empty line is met by every flat.
    """
