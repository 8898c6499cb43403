    return random.SystemRandom().choice(names) if names else None
