    if not sort_by:
        sort_by = "title"
    cursor = connect().cursor()
    cursor.execute("SELECT title, author, year FROM books ORDER BY " + sort_by)
    return cursor.fetchall()
