    counts = {"done": 0, "empty": 0, "unknown": 0}
    for edit in edits:
        sort = sort_of(edit, animals)
        counts[sort] += 1
        if sort == "done":
            for key, value in edit["values"].items():
                if key in VOLUNTEERS_NOTE:
                    animals[edit["animal"]][key] = trimmed(value)
    return counts
