    new = {}
    for key in values:
        if key in animal:
            new[key] = trimmed(values[key])
    animal.update(new)
