    words = split_words(text)
    where = " OR ".join("title LIKE ?" for _ in words)
    rows = db.execute(f"SELECT title FROM recipes WHERE {where}", [f"%{word}%" for word in words])
    return [row[0] for row in rows]
