    return fetch(f"SELECT id, body FROM messages WHERE id IN ({numbers}) ORDER BY id")
