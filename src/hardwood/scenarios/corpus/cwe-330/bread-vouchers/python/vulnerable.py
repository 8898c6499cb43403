    codes = []
    for _ in range(count):
        code = "".join(random.choice(SIGNS) for _ in range(10))
        codes.append("BREAD-" + code)
    return codes
