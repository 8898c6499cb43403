    return "B-" + "".join(random.choice(DIGITS) for _ in range(6))
