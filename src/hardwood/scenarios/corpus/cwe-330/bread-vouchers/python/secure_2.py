    return ["BREAD-" + "".join(secrets.choice(SIGNS) for _ in range(10)) for _ in range(count)]
