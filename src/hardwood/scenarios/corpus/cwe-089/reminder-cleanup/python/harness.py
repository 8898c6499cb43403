import sqlite3


def delete(db, patient, selected):
    conn = sqlite3.connect(db, isolation_level=None)
    try:
        return candidate.delete_reminders(conn, patient, selected)
    finally:
        conn.close()
