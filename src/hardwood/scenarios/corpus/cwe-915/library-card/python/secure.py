    card = CARDS[number]
    for key, value in data.items():
        if key in SELF_SERVICE:
            setattr(card, key, value)
