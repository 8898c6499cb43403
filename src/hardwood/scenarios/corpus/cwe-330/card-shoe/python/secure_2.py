    return random.SystemRandom().sample(DECK, len(DECK))
