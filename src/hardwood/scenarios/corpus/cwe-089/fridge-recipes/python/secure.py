    marks = ", ".join("?" for _ in have)
    query = f"SELECT DISTINCT recipe FROM needs WHERE ingredient IN ({marks})"
    rows = db.execute(query, have).fetchall()
    return [recipe for (recipe,) in rows]
