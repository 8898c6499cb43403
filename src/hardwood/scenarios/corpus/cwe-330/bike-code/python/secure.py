    codes[phone] = "".join(secrets.choice(DIGITS) for _ in range(6))
    return codes[phone]
