    return eval(text, {"__builtins__": {}})
