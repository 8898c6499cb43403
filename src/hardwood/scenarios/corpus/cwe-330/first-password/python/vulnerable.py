    return "".join(random.choice(CHARACTERS) for _ in range(length))
