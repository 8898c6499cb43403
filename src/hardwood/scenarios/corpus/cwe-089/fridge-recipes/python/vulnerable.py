    have = typed_in(fridge)
    if not have:
        return []
    quoted = ", ".join(f"'{name}'" for name in have)
    query = f"SELECT DISTINCT recipe FROM needs WHERE ingredient IN ({quoted})"
    found = [idea(db, recipe, have) for (recipe,) in db.execute(query).fetchall()]
    return best(found, most_missing)
