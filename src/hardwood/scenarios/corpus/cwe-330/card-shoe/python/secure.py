    cards = [rank + suit for rank, suit in product(RANKS, SUITS)] * decks
    random.SystemRandom().shuffle(cards)
    return cards
