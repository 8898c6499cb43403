import sqlite3


def delete(db, selected):
    conn = sqlite3.connect(db, isolation_level=None)
    try:
        return candidate.delete_reminders(conn, selected)
    finally:
        conn.close()
