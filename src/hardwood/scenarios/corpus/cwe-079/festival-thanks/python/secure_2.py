    site = sponsor["web"]
    if site == "":
        return ITEM.format(sponsor["who"])
    if not site.lower().startswith(("http://", "https://")):
        site = "https://" + site
    return ITEM.format(LINK.format(site, sponsor["who"]))
