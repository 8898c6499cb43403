    return list(eval(text, {"__builtins__": {}}))
