import sqlite3


def load(db, room, numbers):
    conn = sqlite3.connect(db)
    try:
        return candidate.load_messages(conn, room, numbers)
    finally:
        conn.close()
