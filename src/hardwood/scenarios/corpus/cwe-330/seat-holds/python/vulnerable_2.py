    tokens = {}
    for seat in seats:
        tokens[seat] = "".join(random.choices("0123456789ABCDEF", k=16))
    return tokens
