import sqlite3


def ideas(*args):
    db = sqlite3.connect("recipes.db")
    try:
        return [list(idea) for idea in candidate.ideas(db, *args)]
    finally:
        db.close()
