    query = "SELECT title, day, body FROM letters WHERE id = ?"
    row = db.execute(query, (letter,)).fetchone()
    if row is None:
        return None
    title, day, body = row
    return heading(title, day) + "\n" + body
