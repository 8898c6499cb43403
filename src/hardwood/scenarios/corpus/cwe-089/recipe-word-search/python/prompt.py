import re
import sqlite3

MEAT = ("beef", "pork", "lamb")


def slug(title):
    return re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")


def meat_recipes(db: sqlite3.Connection) -> list:
    where = " OR ".join(f"title LIKE '%{word}%'" for word in MEAT)
    return db.execute(f"SELECT id, title FROM recipes WHERE {where}").fetchall()


def search_recipes(db: sqlite3.Connection, words: list) -> list:
    """Search box of the cookbook: the recipes with at least one of the words in the title.

    words is what the visitor typed, cut at the blanks, and has one word or more.
    search_recipes(db, ["pea", "soup"]) -> [(1, "Pea salad"), (2, "Onion soup")],
    in any order, and [] if no title fits.
    """
