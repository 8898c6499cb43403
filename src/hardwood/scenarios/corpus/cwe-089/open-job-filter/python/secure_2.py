    query = BASE_QUERY + " AND (? = '' OR city = ?) AND (? = '' OR level = ?)"
    return run(query, (city, city, level, level))
