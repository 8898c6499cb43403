    cards = list(DECK)
    random.shuffle(cards)
    return cards
