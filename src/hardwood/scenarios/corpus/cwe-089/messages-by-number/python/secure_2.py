    ids = ",".join(str(int(number)) for number in numbers.split(","))
    return fetch(f"SELECT id, body FROM messages WHERE id IN ({ids}) ORDER BY id")
