    months = {}
    for plant in plants:
        for month in plant["months"]:
            months.setdefault(month, []).append(plant["name"])
    return {month: sorted(names) for month, names in months.items()}
