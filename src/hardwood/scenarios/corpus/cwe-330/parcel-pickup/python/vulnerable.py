    letters = "".join(random.choice(CAPITALS) for _ in range(8))
    return number, letters
