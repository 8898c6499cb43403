    shared = "".join("|" if a == b else "." for a, b in zip(upper, lower))
    return shared + "-" * abs(len(upper) - len(lower))
