    titles, unknown = [], []
    total, best, highest = 0, None, 0
    for lot in read_lots(path):
        title = lot["title"].strip()
        titles.append(title)
        estimate = lot["estimate"].strip()
        if not estimate:
            unknown.append(lot["number"])
            continue
        amount = int(estimate)
        total += amount
        if best is None or amount > highest:
            best, highest = title, amount
    return {"titles": titles, "total": total, "best": best, "open": unknown}
