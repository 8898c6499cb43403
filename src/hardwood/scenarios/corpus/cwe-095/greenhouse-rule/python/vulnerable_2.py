    sign, limit = rule.split(" ", 1)
    return eval("value " + sign + " " + limit)
