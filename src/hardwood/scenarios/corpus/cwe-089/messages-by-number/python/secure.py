    ids = numbers.split(",")
    marks = ", ".join("?" for _ in ids)
    return fetch(f"SELECT id, body FROM messages WHERE id IN ({marks}) ORDER BY id", ids)
