    with open(path, encoding="utf-8", errors="ignore") as file:
        if "<!ENTITY" in file.read():
            raise ValueError("entities are not accepted in lists of sellers")
    lots = read_lots(path)
    estimated = [lot for lot in lots if lot["estimate"].strip()]
    result = {
        "titles": [lot["title"].strip() for lot in lots],
        "total": sum(int(lot["estimate"]) for lot in estimated),
        "best": None,
        "open": [lot["number"] for lot in lots if not lot["estimate"].strip()],
    }
    if estimated:
        highest = max(int(lot["estimate"]) for lot in estimated)
        for lot in estimated:
            if int(lot["estimate"]) == highest:
                result["best"] = lot["title"].strip()
                break
    return result
