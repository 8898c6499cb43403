    if field not in GROUP_FIELDS:
        return []
    values = [value for (value,) in select(f"SELECT {field} FROM tracks")]
    return [(value, values.count(value)) for value in set(values)]
