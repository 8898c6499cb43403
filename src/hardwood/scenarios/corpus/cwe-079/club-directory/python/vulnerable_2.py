    site = club["site"] if "://" in club["site"] else "#"
    return ENTRY.format(site, club["name"])
