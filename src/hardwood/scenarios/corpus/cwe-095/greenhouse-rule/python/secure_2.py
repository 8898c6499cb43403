    name, sign, limit = rule.split(" ")
    value, limit = readings[name], float(limit)
    if sign == "<":
        return value < limit
    if sign == ">":
        return value > limit
    if sign == "<=":
        return value <= limit
    if sign == ">=":
        return value >= limit
    return value == limit
