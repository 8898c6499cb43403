    if not to:
        return MAP
    clicks[to] += 1
    if to in SHOPS.values():
        return to
    return SHOPS.get(to, MAP)
