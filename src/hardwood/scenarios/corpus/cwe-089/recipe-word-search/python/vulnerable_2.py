    query = "SELECT title FROM recipes WHERE "
    query += "title LIKE '%" + "%' OR title LIKE '%".join(split_words(text)) + "%'"
    return [title for (title,) in db.execute(query)]
