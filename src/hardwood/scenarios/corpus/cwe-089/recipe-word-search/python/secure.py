    where = " OR ".join("title LIKE ?" for _ in words)
    return db.execute(f"SELECT id, title FROM recipes WHERE {where}", [f"%{word}%" for word in words]).fetchall()
