    found = set()
    for word in words:
        found.update(db.execute("SELECT id, title FROM recipes WHERE title LIKE ?", (f"%{word}%",)))
    return sorted(found)
