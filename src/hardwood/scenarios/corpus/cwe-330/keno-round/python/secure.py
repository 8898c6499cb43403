    rng = random.SystemRandom()
    return rng.sample(NUMBERS, 5)
