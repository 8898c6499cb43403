import sqlite3


def search(path, words):
    db = sqlite3.connect(path)
    try:
        return candidate.search_recipes(db, words)
    finally:
        db.close()
