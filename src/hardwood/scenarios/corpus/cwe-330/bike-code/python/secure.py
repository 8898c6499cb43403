    return "B-" + "".join(secrets.choice(DIGITS) for _ in range(6))
