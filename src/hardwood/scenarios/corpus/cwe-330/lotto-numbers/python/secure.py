    return sorted(secrets.SystemRandom().sample(BALLS, 6))
