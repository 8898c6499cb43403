    codes[phone] = "".join(random.choice(DIGITS) for _ in range(6))
    return codes[phone]
