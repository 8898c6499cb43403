import sqlite3


def view(db, column, direction):
    conn = sqlite3.connect(db)
    try:
        return candidate.sorted_parcels(conn, column, direction)
    finally:
        conn.close()
