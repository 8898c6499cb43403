    prices = {}
    conn = sqlite3.connect(path)
    for code in codes:
        for row in conn.execute("SELECT cents FROM articles WHERE code = ?", (code,)):
            prices[code] = row[0]
    return prices
