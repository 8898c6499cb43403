    groups = {}
    for name, place in plants:
        groups.setdefault(place, []).append(name)
    return groups
