    codes = []
    for _ in range(count):
        code = "".join(random.choice(SIGNS) for _ in range(8))
        codes.append(code[:4] + "-" + code[4:])
    return codes
