import sqlite3


def search(path, text):
    db = sqlite3.connect(path)
    try:
        return candidate.search_recipes(db, text)
    finally:
        db.close()
