    cards = [rank + suit for rank, suit in product(RANKS, SUITS)] * decks
    random.shuffle(cards)
    return cards
