"""Recipes of the cookery magazine, in two tables:

recipes (name TEXT PRIMARY KEY, minutes INTEGER, issue TEXT)
needs (recipe TEXT, ingredient TEXT)
"""
import sqlite3
from typing import NamedTuple

STAPLES = ("salt", "oil")  # everybody has them


class Idea(NamedTuple):
    recipe: str
    minutes: int
    missing: list[str]


def ingredients(db: sqlite3.Connection, recipe: str) -> list[str]:
    rows = db.execute("SELECT ingredient FROM needs WHERE recipe = ? ORDER BY ingredient", (recipe,))
    return [name for (name,) in rows]


def vegan_since(db: sqlite3.Connection, issue: str) -> int:
    animal = "('egg', 'milk', 'butter')"
    query = f"SELECT count(*) FROM recipes WHERE issue >= ? AND name NOT IN (SELECT recipe FROM needs WHERE ingredient IN {animal})"
    return db.execute(query, (issue,)).fetchone()[0]


def ideas(db: sqlite3.Connection, fridge: str, most_missing: int = 2) -> list[Idea]:
    """Ideas what to cook, for what readers have typed in about their fridge: "egg, Flour ,sea bass"

    Case and the blanks around commas don't matter (our ingredients are in small letters), and STAPLES are always
    there. Recipes that need at least one of the things typed in are found by one query, like

        SELECT DISTINCT recipe FROM needs WHERE ingredient IN ('egg', 'flour', 'sea bass')

    An idea tells which ingredients are missing, by the alphabet. Recipes of which more than most_missing
    are missing are left out. The first idea is the one with the fewest missing, then the fewest minutes, then by name:

        [Idea("omelette", 10, []), Idea("crêpes", 25, ["milk"])]

    [] if nothing was typed in, or nothing is found.
    """
