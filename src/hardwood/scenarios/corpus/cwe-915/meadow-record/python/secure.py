    for key, value in entry.items():
        if key in FARMER_KEYS:
            meadows[name][key] = value
    return meadows[name]
