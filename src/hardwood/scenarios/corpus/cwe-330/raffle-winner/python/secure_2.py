    return random.SystemRandom().choice(entries) if entries else None
