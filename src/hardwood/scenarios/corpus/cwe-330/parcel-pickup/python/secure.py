    return number + "/" + "".join(secrets.choice(CAPITALS) for _ in range(8))
