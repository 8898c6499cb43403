    have = typed_in(fridge)
    recipes = set()
    for name in have:
        for row in db.execute("SELECT recipe FROM needs WHERE ingredient = :name", {"name": name}):
            recipes.add(row[0])
    return best([idea(db, recipe, have) for recipe in recipes], most_missing)
