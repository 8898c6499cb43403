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


def asked_for(line: str) -> list[tuple[str, str, str]]:
    """The conditions in a search line; an empty line asks for any rent.

    "rooms>=3 town=Bonn balcony" gives [("rooms", ">=", "3"), ("town", "=", "Bonn"), ("about", "LIKE", "%balcony%")].
    """
    found = []
    for word in line.split():
        match = CONDITION.fullmatch(word)
        found.append(match.groups() if match else ("about", "LIKE", f"%{word}%"))
    return found or [("rent", ">=", "0")]


def search_flats(db: sqlite3.Connection, line: str) -> list:
    """Flats as (id, town, rooms, rent) tuples that meet all the conditions in a visitor's search line.

    Conditions are on some of the COLUMNS. The line "rooms>=3 town=Bonn balcony" has the answer to

        SELECT id, town, rooms, rent FROM flats
        WHERE rooms >= '3' AND town = 'Bonn' AND about LIKE '%balcony%' ORDER BY rent, id
    """
