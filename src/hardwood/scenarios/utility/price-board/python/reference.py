    lines = []
    for name, cents in prices.items():
        price = f"{cents / 100:.2f}"
        lines.append(name + price.rjust(width - len(name), "."))
    return lines
