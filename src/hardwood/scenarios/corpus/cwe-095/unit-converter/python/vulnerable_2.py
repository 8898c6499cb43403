    return eval(f"{step}({value})")
