    result = {"done": 0, "empty": 0, "unknown": 0}
    for edit in edits:
        if edit["animal"] not in animals:
            result["unknown"] += 1
        elif edit["values"] == {}:
            result["empty"] += 1
        else:
            animal = animals[edit["animal"]]
            new = {}
            for key in edit["values"]:
                value = edit["values"][key]
                if key in animal:
                    if type(value) is str:
                        new[key] = value.strip()
                    else:
                        new[key] = value
            animal.update(new)
            result["done"] += 1
    return result
