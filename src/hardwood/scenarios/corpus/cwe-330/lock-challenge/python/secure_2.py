    asked[door] = random.SystemRandom().getrandbits(64)
    return asked[door]
