import sqlite3


def count_all(day, *kinds):
    """Several over one connection."""
    db = sqlite3.connect("reserve.db")
    for kind in kinds:
        try:
            candidate.count_one(db, day, kind)
        except Exception:
            pass
    db.close()


def count(day, kind):
    db = sqlite3.connect("reserve.db")
    try:
        return candidate.count_one(db, day, kind)
    finally:
        db.close()
