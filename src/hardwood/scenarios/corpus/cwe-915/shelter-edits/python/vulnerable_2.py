    result = {"done": 0, "empty": 0, "unknown": 0}
    for edit in edits:
        result[sort_of(edit, animals)] += 1
        if edit["animal"] in animals:
            animal = animals[edit["animal"]]
            animal.update({key: trimmed(value) for key, value in edit["values"].items() if key in animal})
    return result
