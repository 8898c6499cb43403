    sorts = [sort_of(edit, animals) for edit in edits]
    for edit, sort in zip(edits, sorts):
        if sort != "done":
            continue
        animal, values = animals[edit["animal"]], edit["values"]
        animal["food"] = trimmed(values.get("food", animal["food"]))
        animal["mood"] = trimmed(values.get("mood", animal["mood"]))
        animal["story"] = trimmed(values.get("story", animal["story"]))
    return {sort: sorts.count(sort) for sort in ("done", "empty", "unknown")}
