    found = set()
    for word in split_words(text):
        rows = db.execute("SELECT title FROM recipes WHERE title LIKE ?", (f"%{word}%",))
        found.update(row[0] for row in rows)
    return sorted(found)
