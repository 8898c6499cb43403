    return "-".join(secrets.choice(WORDS) for _ in range(count))
