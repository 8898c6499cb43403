    from xml.dom import minidom

    def content(lot, tag):
        return "".join(child.data for found in lot.getElementsByTagName(tag) for child in found.childNodes if child.nodeType == child.TEXT_NODE)

    lots = []
    for lot in minidom.parse(path).getElementsByTagName("lot"):
        lots.append(Lot(lot.getAttribute("number"), content(lot, "title"), content(lot, "estimate")))
    unknown = [lot.number for lot in lots if lot.amount() == 0]
    return {"titles": [lot.title for lot in lots], "total": sum(map(Lot.amount, lots)), "best": best_title(lots), "open": unknown}
