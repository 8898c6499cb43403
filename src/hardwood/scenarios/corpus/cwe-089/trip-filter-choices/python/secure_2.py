    if column not in FILTER_COLUMNS:
        return []
    return sorted(set(ask("SELECT " + column + " FROM trips")))
