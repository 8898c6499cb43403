    return eval(f"{name}({value})")
