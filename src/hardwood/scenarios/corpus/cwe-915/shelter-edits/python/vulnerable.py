    for key, value in values.items():
        if isinstance(value, str):
            value = value.strip()
        animal[key] = value
