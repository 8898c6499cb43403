    name = "".join(random.choice(HEX) for _ in range(24))
    links[name] = pdf
    return SHARED + name
