    for key, value in values.items():
        if key in VOLUNTEERS_NOTE:
            animal[key] = value.strip() if isinstance(value, str) else value
