    query = "SELECT DISTINCT recipe FROM needs WHERE ingredient IN ("
    for i, name in enumerate(have):
        if i > 0:
            query += ", "
        query += '"' + name.replace("'", "''") + '"'
    query += ")"
    found = []
    for row in db.execute(query):
        found.append(row[0])
    return found
