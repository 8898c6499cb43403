    where = " OR ".join(f"title LIKE '%{word}%'" for word in words)
    return db.execute(f"SELECT id, title FROM recipes WHERE {where}").fetchall()
