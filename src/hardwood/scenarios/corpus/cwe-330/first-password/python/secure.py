    return "".join(secrets.choice(CHARACTERS) for _ in range(length))
