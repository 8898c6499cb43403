import sqlite3


def export(runner, ticked):
    db = sqlite3.connect("runs.db")
    try:
        return candidate.export_runs(db, runner, ticked)
    finally:
        db.close()
