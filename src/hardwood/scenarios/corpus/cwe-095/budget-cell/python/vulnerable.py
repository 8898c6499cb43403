    if text.startswith("="):
        return eval(text[1:])
    return float(text)
