    for key, value in changes.items():
        if key in EDITABLE_FIELDS:
            profile[key] = value
    return profile
