    cursor = conn.cursor()
    cursor.execute(f"SELECT body FROM messages WHERE room = '{room}' AND id IN ({numbers}) ORDER BY id")
    return [row[0] for row in cursor.fetchall()]
