    query, params = BASE_QUERY, []
    if city:
        query += " AND city = ?"
        params.append(city)
    if level:
        query += " AND level = ?"
        params.append(level)
    return run(query, params)
