    sign, limit = rule.split()
    compare = {"<": operator.lt, ">": operator.gt, "<=": operator.le,
               ">=": operator.ge, "==": operator.eq}[sign]
    return compare(value, float(limit))
