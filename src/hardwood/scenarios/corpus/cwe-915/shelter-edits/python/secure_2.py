    done = 0
    empty = 0
    unknown = 0
    for edit in edits:
        animal = animals.get(edit["animal"])
        if animal is None:
            unknown += 1
        elif len(edit["values"]) == 0:
            empty += 1
        else:
            values = edit["values"]
            if "food" in values:
                animal["food"] = values["food"].strip()
            if "mood" in values:
                animal["mood"] = values["mood"].strip()
            if "story" in values:
                animal["story"] = values["story"].strip()
            done += 1
    return {"done": done, "empty": empty, "unknown": unknown}
