    cards = [rank + suit for _ in range(decks) for rank in RANKS for suit in SUITS]
    return random.sample(cards, len(cards))
