    conditions = " OR ".join(f"title LIKE '%{word}%'" for word in split_words(text))
    rows = db.execute(f"SELECT title FROM recipes WHERE {conditions}")
    return [row[0] for row in rows.fetchall()]
