    if text[0] == "=":
        return eval(text[1:], {"__builtins__": None}, {})
    return float(text)
