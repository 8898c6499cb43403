    ids = [int(number) for number in numbers.split(",")]
    rows = conn.execute("SELECT id, body FROM messages WHERE room = ? ORDER BY id", (room,))
    return [body for id, body in rows if id in ids]
