    return eval(f"{value} {rule}")
