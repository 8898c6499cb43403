    with open(path, encoding="utf-8", errors="ignore") as file:
        if "<!ENTITY" in file.read():
            raise ValueError("entities are not accepted in lists of sellers")
    summary = {"titles": [], "total": 0, "best": None, "open": []}
    lots = read_lots(path)
    for lot in lots:
        summary["titles"].append(lot["title"])
        summary["total"] += amount_of(lot)
        if amount_of(lot) == 0:
            summary["open"].append(lot["number"])
    summary["best"] = best_title(lots)
    return summary
