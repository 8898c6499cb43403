    rng = random.SystemRandom()
    cards = [rank + suit for _ in range(decks) for rank in RANKS for suit in SUITS]
    return rng.sample(cards, len(cards))
