    prices = []
    for code in scanned:
        prices.extend(query("SELECT code, cents FROM articles WHERE code = ?", (code,)))
    return prices
