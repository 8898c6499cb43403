    return random.SystemRandom().getrandbits(64)
