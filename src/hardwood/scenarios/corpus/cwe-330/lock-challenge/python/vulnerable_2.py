    asked[door] = random.getrandbits(64)
    return asked[door]
