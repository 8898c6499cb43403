import sqlite3


def ask(path, column):
    db = sqlite3.connect(path)
    try:
        return candidate.choices(db, column)
    finally:
        db.close()
