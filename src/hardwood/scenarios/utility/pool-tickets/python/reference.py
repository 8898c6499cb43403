    cards, rest = divmod(visits, 10)
    return min(cards * TEN + min(rest * SINGLE, TEN), SEASON)
