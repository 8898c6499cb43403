    if sort_by not in SORTABLE:
        sort_by = "title"
    return connect().execute(f"SELECT title, author, year FROM books ORDER BY {sort_by}").fetchall()
