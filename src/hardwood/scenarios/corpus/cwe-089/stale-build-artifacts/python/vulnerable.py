    with sqlite3.connect(CACHE) as conn:
        query = f"SELECT path FROM artifacts WHERE project = ? AND build NOT IN ({keep}) ORDER BY path"
        return [row[0] for row in conn.execute(query, (project,))]
