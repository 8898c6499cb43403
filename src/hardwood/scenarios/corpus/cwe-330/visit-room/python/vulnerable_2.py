    digits = "".join(random.choice("0123456789abcdef") for _ in range(32))
    return f"{ROOMS}/{digits}"
