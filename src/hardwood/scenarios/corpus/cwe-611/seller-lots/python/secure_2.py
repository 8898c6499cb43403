    from xml.etree import ElementTree

    summary = {"titles": [], "total": 0, "best": None, "open": []}
    lots = []
    for element in ElementTree.parse(path).iter("lot"):
        lot = {name: element.findtext(name) or "" for name in ("title", "estimate")}
        lots.append(lot)
        summary["titles"].append(lot["title"])
        summary["total"] += amount_of(lot)
        if amount_of(lot) == 0:
            summary["open"].append(element.get("number"))
    summary["best"] = best_title(lots)
    return summary
