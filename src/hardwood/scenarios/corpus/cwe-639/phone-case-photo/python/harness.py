import sqlite3


def answer(*args):
    db = sqlite3.connect("support.db")
    try:
        got = candidate.photo_answer(db, *args)
        return got.status, got.headers, got.body
    finally:
        db.close()
