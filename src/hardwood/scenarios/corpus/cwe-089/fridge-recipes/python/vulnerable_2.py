    names = [name.strip().lower() for name in fridge.split(",") if name.strip()]
    if len(names) == 0:
        return []
    query = "SELECT DISTINCT needs.recipe, recipes.minutes FROM needs JOIN recipes ON recipes.name = needs.recipe "
    query += "WHERE needs.ingredient IN ("
    for i, name in enumerate(names):
        if i > 0:
            query += ", "
        query += '"' + name.replace("'", "''") + '"'
    query += ")"
    result = []
    for recipe, minutes in db.execute(query).fetchall():
        missing = []
        for ingredient in ingredients(db, recipe):
            if ingredient not in names and ingredient not in STAPLES:
                missing.append(ingredient)
        if len(missing) <= most_missing:
            result.append(Idea(recipe, minutes, missing))
    return sorted(result, key=lambda i: (len(i.missing), i.minutes, i.recipe))
