import sqlite3


def sheet(wine_heading, points_heading):
    db = sqlite3.connect("cellar.db")
    try:
        return candidate.tasting_sheet(db, wine_heading, points_heading)
    finally:
        db.close()
