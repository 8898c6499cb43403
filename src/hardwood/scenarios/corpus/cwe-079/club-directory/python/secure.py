    items = []
    for club in clubs:
        site = club["site"]
        if urlparse(site).scheme not in ("http", "https"):
            site = "#"
        items.append(ENTRY.format(site, club["name"]))
    return "<ul>" + "".join(items) + "</ul>"
