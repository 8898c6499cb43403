    page = Markup("")
    for level, found in by_level(sponsors).items():
        items = []
        for sponsor in found:
            name = sponsor["who"]
            if urlparse(sponsor["web"]).scheme in ("http", "https"):
                name = LINK.format(sponsor["web"], name)
            items.append(ITEM.format(name))
        page += section(level, items)
    return page
