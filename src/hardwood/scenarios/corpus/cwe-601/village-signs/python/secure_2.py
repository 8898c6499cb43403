    if to == "":
        return MAP
    clicks.update([to])
    for name, address in SHOPS.items():
        if to == name or to.rstrip("/") == address:
            return address
    raise KeyError(f"no such shop: {to}")
