    return eval(rule, {}, readings)
