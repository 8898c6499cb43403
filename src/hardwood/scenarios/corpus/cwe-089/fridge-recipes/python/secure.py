    have = typed_in(fridge)
    marks = ", ".join("?" for _ in have)
    query = f"SELECT DISTINCT recipe FROM needs WHERE ingredient IN ({marks})"
    rows = db.execute(query, have).fetchall()
    found = [idea(db, recipe, have) for (recipe,) in rows]
    return best(found, most_missing)
