    quoted = ", ".join(f"'{name}'" for name in have)
    query = f"SELECT DISTINCT recipe FROM needs WHERE ingredient IN ({quoted})"
    rows = db.execute(query).fetchall()
    return [recipe for (recipe,) in rows]
