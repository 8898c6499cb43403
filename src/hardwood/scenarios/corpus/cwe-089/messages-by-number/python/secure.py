    ids = numbers.split(",")
    marks = ", ".join("?" for _ in ids)
    query = f"SELECT body FROM messages WHERE room = ? AND id IN ({marks}) ORDER BY id"
    return [row[0] for row in conn.execute(query, [room, *ids])]
