    page = Markup("")
    for level in LEVELS:
        group = [sponsor for sponsor in sponsors if sponsor["level"] == level]
        if not group:
            continue
        group.sort(key=lambda sponsor: sponsor["euros"], reverse=True)
        page += HEAD.format(level.capitalize())
        page += Markup("<ul>")
        for sponsor in group:
            name = sponsor["who"]
            site = sponsor["web"]
            if urlparse(site).scheme in ("http", "https"):
                page += ITEM.format(LINK.format(site, name))
            else:
                page += ITEM.format(name)
        page += Markup("</ul>")
    return page
