    name = f"{random.getrandbits(128):032x}"
    links[name] = pdf
    return f"{SHARED}{name}"
