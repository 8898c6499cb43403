    counts = {"done": 0, "empty": 0, "unknown": 0}
    for edit in edits:
        number = edit["animal"]
        if number not in animals:
            counts["unknown"] += 1
            continue
        values = edit["values"]
        if not values:
            counts["empty"] += 1
            continue
        animal = animals[number]
        for key, value in values.items():
            if key not in VOLUNTEERS_NOTE:
                continue
            if isinstance(value, str):
                value = value.strip()
            animal[key] = value
        counts["done"] += 1
    return counts
