    number = random.getrandbits(64)
    return number
