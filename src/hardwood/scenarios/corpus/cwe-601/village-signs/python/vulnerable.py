    if not to:
        return MAP
    clicks[to] += 1
    return SHOPS.get(to, to)
