    in_list = ", ".join(repr(parent) for parent in parents)
    query = "SELECT DISTINCT name FROM child WHERE parent IN (" + in_list + ") ORDER BY name"
    names = []
    for row in tree.execute(query):
        names.append(row[0])
    return names
