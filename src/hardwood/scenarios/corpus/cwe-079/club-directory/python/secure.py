    site = club["site"]
    if urlparse(site).scheme not in ("http", "https"):
        site = "#"
    return ENTRY.format(site, club["name"])
