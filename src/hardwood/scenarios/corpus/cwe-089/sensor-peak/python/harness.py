import sqlite3


def ask(db, sensor, metric):
    conn = sqlite3.connect(db)
    try:
        return candidate.peak(conn, sensor, metric)
    finally:
        conn.close()
