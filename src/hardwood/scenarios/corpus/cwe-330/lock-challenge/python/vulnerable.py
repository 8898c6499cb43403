    return random.randint(0, 2**64 - 1)
