    if to == "":
        return MAP
    clicks[to] += 1
    if to in SHOPS:
        return SHOPS[to]
    for address in SHOPS.values():
        if to.startswith(address):
            return to
    return MAP
