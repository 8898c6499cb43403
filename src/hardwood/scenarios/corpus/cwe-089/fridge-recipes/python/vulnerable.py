    have = []
    for part in fridge.split(","):
        name = part.strip().lower()
        if name and name not in have:
            have.append(name)
    if not have:
        return []
    quoted = ", ".join(f"'{name}'" for name in have)
    query = f"SELECT DISTINCT recipe FROM needs WHERE ingredient IN ({quoted})"
    found = []
    for (recipe,) in db.execute(query).fetchall():
        missing = [name for name in ingredients(db, recipe) if name not in have and name not in STAPLES]
        if len(missing) > most_missing:
            continue
        row = db.execute("SELECT minutes FROM recipes WHERE name = ?", (recipe,)).fetchone()
        idea = Idea(recipe, row[0], missing)
        found.append(idea)
    found.sort(key=lambda idea: (len(idea.missing), idea.minutes, idea.recipe))
    return found
