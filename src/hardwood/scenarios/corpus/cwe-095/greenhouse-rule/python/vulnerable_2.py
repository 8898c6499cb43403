    name, sign, limit = rule.split()
    return eval(f"{readings[name]} {sign} {limit}")
