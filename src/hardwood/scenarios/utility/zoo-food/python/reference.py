    totals = {}
    for row in rows:
        animal = Animal(**row)
        if not animal.fasting:
            totals[animal.food] = totals.get(animal.food, 0) + animal.grams * days
    return totals
