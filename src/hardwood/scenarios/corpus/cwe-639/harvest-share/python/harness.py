import sqlite3


def hand_on_all(*tries):
    """Several over one connection."""
    db = sqlite3.connect("farm.db")
    for args in tries:
        try:
            candidate.hand_on(db, *args)
        except Exception:
            pass
    db.close()


def hand_on(*args):
    db = sqlite3.connect("farm.db")
    try:
        return candidate.hand_on(db, *args)
    finally:
        db.close()
