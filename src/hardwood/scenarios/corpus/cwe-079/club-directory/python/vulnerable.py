    site = club["site"]
    return ENTRY.format(site, club["name"])
