    cards = pictures * 2
    Random(seed).shuffle(cards)
    return cards
