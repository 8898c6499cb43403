    query = f"SELECT body FROM messages WHERE room = ? AND id IN ({numbers}) ORDER BY id"
    return [row[0] for row in conn.execute(query, (room,))]
