    card = CARDS[number]
    for key, value in data.items():
        setattr(card, key, value)
