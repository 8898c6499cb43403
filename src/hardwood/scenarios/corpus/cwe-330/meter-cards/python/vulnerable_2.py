    rng = random.Random(meter)
    code = ""
    for _ in range(16):
        code += rng.choice("0123456789abcdef")
    return name + ", " + street + "\nMeter " + meter + ", code " + code
