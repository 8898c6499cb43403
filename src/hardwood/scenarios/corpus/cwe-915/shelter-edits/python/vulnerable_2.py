    new = {}
    for key in values:
        if key in animal and isinstance(values[key], str):
            new[key] = values[key].strip()
        elif key in animal:
            new[key] = values[key]
    animal.update(new)
