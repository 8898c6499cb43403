    return eval(text, {"__builtins__": None}, {})
