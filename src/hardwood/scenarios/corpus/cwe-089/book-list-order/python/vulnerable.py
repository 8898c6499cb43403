    query = f"SELECT title, author, year FROM books ORDER BY {sort_by}"
    return connect().execute(query).fetchall()
