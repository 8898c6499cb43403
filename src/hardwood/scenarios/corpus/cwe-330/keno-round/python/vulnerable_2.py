    return random.sample(NUMBERS, 5)
