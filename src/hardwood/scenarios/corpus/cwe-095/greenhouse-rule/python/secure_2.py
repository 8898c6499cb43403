    sign, limit = rule.split(" ")
    limit = float(limit)
    if sign == "<":
        return value < limit
    if sign == ">":
        return value > limit
    if sign == "<=":
        return value <= limit
    return value >= limit
