    query = "SELECT title, day, body FROM letters WHERE id = ? AND patient = ?"
    row = db.execute(query, (letter, patient)).fetchone()
    if row is None:
        return None
    title, day, body = row
    return heading(title, day) + "\n" + body
