    found = set()
    for name in have:
        for row in db.execute("SELECT recipe FROM needs WHERE ingredient = :name", {"name": name}):
            found.add(row[0])
    return sorted(found)
