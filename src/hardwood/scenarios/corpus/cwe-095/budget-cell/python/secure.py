    if not text.startswith("="):
        return float(text)
    if not set(text[1:]) <= set(DIGITS_AND_SIGNS):
        raise ValueError(f"not a sum: {text}")
    return eval(text[1:])
