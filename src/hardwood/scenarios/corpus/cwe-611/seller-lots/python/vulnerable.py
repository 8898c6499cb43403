    lots = read_lots(path)
    return {
        "titles": [lot["title"] for lot in lots],
        "total": sum(map(amount_of, lots)),
        "best": best_title(lots),
        "open": [lot["number"] for lot in lots if not lot["estimate"].strip()],
    }
