    return number, "".join(random.sample(CAPITALS, 8))
