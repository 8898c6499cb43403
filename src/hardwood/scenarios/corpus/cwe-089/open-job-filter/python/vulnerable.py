    query = BASE_QUERY
    if city:
        query += f" AND city = '{city}'"
    if level:
        query += f" AND level = '{level}'"
    if company:
        query += f" AND company = '{company}'"
    return [row[0] for row in run(query)]
