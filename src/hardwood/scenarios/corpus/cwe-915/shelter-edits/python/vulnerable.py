    for key, value in values.items():
        animal[key] = trimmed(value)
