    rng = random.Random(round_no)
    return rng.sample(NUMBERS, 5)
