    for key, value in values.items():
        if key in VOLUNTEERS_NOTE:
            animal[key] = trimmed(value)
