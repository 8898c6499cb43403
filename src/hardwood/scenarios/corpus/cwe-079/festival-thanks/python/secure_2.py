    sections = []
    for level, found in by_level(sponsors).items():
        items = []
        for sponsor in found:
            site = sponsor["web"]
            if site and not site.lower().startswith(("http://", "https://")):
                site = "https://" + site
            items.append(ITEM.format(LINK.format(site, sponsor["who"]) if site else sponsor["who"]))
        sections.append(section(level, items))
    return Markup("").join(sections)
