    name = sponsor["who"]
    site = sponsor["web"]
    if urlparse(site).scheme in ("http", "https"):
        name = LINK.format(site, name)
    return ITEM.format(name)
