    word = "".join(random.sample(CAPITALS, 8))
    return f"{number}/{word}"
