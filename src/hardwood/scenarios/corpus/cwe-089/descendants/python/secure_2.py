    rows = set()
    for parent in parents:
        found = tree.execute("SELECT name FROM child WHERE parent = ?", (parent,))
        rows.update(found.fetchall())
    return sorted(rows)
