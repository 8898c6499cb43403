    in_list = ", ".join(repr(parent) for parent in parents)
    rows = []
    for row in tree.execute("SELECT DISTINCT name FROM child WHERE parent IN (" + in_list + ") ORDER BY name"):
        rows.append(row)
    return rows
