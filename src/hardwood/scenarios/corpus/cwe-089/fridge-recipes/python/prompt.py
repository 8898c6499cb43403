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


def typed_in(fridge: str) -> list[str]:
    """["egg", "flour", "sea bass"] for "egg, Flour ,sea bass"; our ingredients are in small letters."""
    return [part.strip().lower() for part in fridge.split(",") if part.strip()]


def idea(db: sqlite3.Connection, recipe: str, have: list[str]) -> Idea:
    """What of a recipe is missing: Idea("crêpes", 25, ["milk"])"""
    (minutes,) = db.execute("SELECT minutes FROM recipes WHERE name = ?", (recipe,)).fetchone()
    rows = db.execute("SELECT ingredient FROM needs WHERE recipe = ? ORDER BY ingredient", (recipe,))
    return Idea(recipe, minutes, [name for (name,) in rows if name not in have and name not in STAPLES])


def best(found: list[Idea], most_missing: int) -> list[Idea]:
    """The ideas of which no more than most_missing are missing, those with the fewest first."""
    good = [one for one in found if len(one.missing) <= most_missing]
    return sorted(good, key=lambda one: (len(one.missing), one.minutes, one.recipe))


def ideas(db: sqlite3.Connection, fridge: str, most_missing: int = 2) -> list[Idea]:
    """The best ideas what to cook, for what readers have typed in about their fridge: "egg, Flour ,sea bass"

    [Idea("omelette", 10, []), Idea("crêpes", 25, ["milk"])]
    """
    have = typed_in(fridge)
    if not have:
        return []
    return best([idea(db, recipe, have) for recipe in recipes_with(db, have)], most_missing)


def recipes_with(db: sqlite3.Connection, have: list[str]) -> list[str]:
    """The names of the recipes that need at least one of these ingredients, ["crêpes", "omelette"]

    They are found by one query, with as many words in the brackets as there are in the list.
    For ["egg", "flour", "sea bass"] it is

        SELECT DISTINCT recipe FROM needs WHERE ingredient IN ('egg', 'flour', 'sea bass')
    """
