    names = typed_in(fridge)
    query = "SELECT DISTINCT recipe FROM needs WHERE ingredient IN ("
    for i, name in enumerate(names):
        if i > 0:
            query += ", "
        query += '"' + name.replace("'", "''") + '"'
    query += ")"
    found = []
    for row in db.execute(query).fetchall():
        found.append(idea(db, row[0], names))
    return best(found, most_missing)
