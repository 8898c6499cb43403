    query = "SELECT id, title FROM recipes WHERE "
    query += "title LIKE '%" + "%' OR title LIKE '%".join(words) + "%'"
    return list(db.execute(query))
