    from xml.dom import minidom

    def content(lot, tag):
        found = lot.getElementsByTagName(tag)
        if not found:
            return ""
        found[0].normalize()
        return "".join(child.data for child in found[0].childNodes if child.nodeType in (3, 4)).strip()

    summary = {"titles": [], "total": 0, "best": None, "open": []}
    amounts = {}
    for lot in minidom.parse(path).getElementsByTagName("lot"):
        title, estimate = content(lot, "title"), content(lot, "estimate")
        summary["titles"].append(title)
        if estimate:
            amounts.setdefault(title, int(estimate))
            summary["total"] += int(estimate)
        else:
            summary["open"].append(lot.getAttribute("number"))
    if amounts:
        summary["best"] = max(amounts, key=amounts.get)
    return summary
