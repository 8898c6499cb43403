    query = BASE_QUERY
    if city:
        query += f" AND city = '{city}'"
    if level:
        query += f" AND level = '{level}'"
    return run(query)
