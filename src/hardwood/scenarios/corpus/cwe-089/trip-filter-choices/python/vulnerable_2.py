    values = ask("SELECT " + column + " FROM trips")
    return sorted(set(values))
