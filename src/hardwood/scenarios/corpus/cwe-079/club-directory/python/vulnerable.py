    items = []
    for club in clubs:
        site = club["site"]
        if not site:
            site = "#"
        items.append(ENTRY.format(site, club["name"]))
    return "<ul>" + "".join(items) + "</ul>"
