    for key, value in entry.items():
        meadows[name][key] = value
    return meadows[name]
