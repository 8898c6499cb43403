import sqlite3


def search(line):
    db = sqlite3.connect("flats.db")
    try:
        return [list(row) for row in candidate.search_flats(db, line)]
    finally:
        db.close()
