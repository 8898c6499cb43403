import re
import sqlite3


def split_words(text):
    """'pea soup' -> ['pea', 'soup']"""
    return text.split()


def slug(title):
    return re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")


def search_recipes(db: sqlite3.Connection, text: str) -> list:
    """Search box of the cookbook.

    Finds the recipes whose title contains at least one of the words of text,
    with LIKE '%word%' conditions joined by OR, and returns their titles:
    search_recipes(db, "pea soup") -> ["Pea salad", "Onion soup"].
    The table is called recipes, its column title. The order does not matter,
    and text holds one word or more.
    """
