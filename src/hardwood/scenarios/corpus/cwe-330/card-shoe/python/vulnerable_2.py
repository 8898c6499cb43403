    return random.sample(DECK, len(DECK))
