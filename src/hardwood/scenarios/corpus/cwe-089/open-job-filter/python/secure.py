    query, params = BASE_QUERY, []
    for column, value in (("city", city), ("level", level), ("company", company)):
        if value:
            query += f" AND {column} = ?"
            params.append(value)
    return [row[0] for row in run(query, params)]
