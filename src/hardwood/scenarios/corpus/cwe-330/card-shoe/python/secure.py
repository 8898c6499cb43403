    cards = list(DECK)
    random.SystemRandom().shuffle(cards)
    return cards
