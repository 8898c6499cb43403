    builds = keep.split(",")
    marks = ", ".join("?" for _ in builds)
    query = f"SELECT path FROM artifacts WHERE project = ? AND build NOT IN ({marks}) ORDER BY path"
    return [row[0] for row in sqlite3.connect(CACHE).execute(query, [project, *builds])]
