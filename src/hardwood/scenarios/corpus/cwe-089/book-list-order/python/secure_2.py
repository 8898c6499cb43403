    rows = connect().execute("SELECT title, author, year FROM books ORDER BY title").fetchall()
    if sort_by in SORTABLE:
        rows.sort(key=lambda row: row[SORTABLE.index(sort_by)])
    return rows
