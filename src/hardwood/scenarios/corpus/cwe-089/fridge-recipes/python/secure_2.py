    typed = {part.strip().lower() for part in fridge.split(",")} - {""}
    recipes = set()
    for name in typed:
        for row in db.execute("SELECT recipe FROM needs WHERE ingredient = :name", {"name": name}):
            recipes.add(row[0])
    result = []
    for recipe in recipes:
        (minutes,) = db.execute("SELECT minutes FROM recipes WHERE name = ?", [recipe]).fetchone()
        missing = []
        for ingredient in ingredients(db, recipe):
            if ingredient in typed or ingredient in STAPLES:
                continue
            missing.append(ingredient)
        if len(missing) <= most_missing:
            result.append((len(missing), minutes, recipe, missing))
    return [
        Idea(recipe, minutes, missing)
        for _, minutes, recipe, missing in sorted(result)
    ]
