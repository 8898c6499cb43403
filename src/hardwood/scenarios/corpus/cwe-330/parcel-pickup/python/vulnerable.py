    return number + "/" + "".join(random.choice(CAPITALS) for _ in range(8))
