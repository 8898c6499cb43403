    if not set(text) <= set(SUM_SIGNS):
        raise ValueError(f"not a sum: {text}")
    return eval(text)
