    lists = {level: [] for level in LEVELS}
    for sponsor in sorted(sponsors, key=lambda sponsor: -sponsor["euros"]):
        lists[sponsor["level"]].append(sponsor)
    parts = []
    for level, group in lists.items():
        if group == []:
            continue
        items = []
        for sponsor in group:
            site = sponsor["web"]
            if site == "":
                items.append(ITEM.format(sponsor["who"]))
                continue
            if not site.lower().startswith(("http://", "https://")):
                site = "https://" + site
            items.append(ITEM.format(LINK.format(site, sponsor["who"])))
        parts.append(HEAD.format(level.title()) + Markup("<ul>") + Markup("").join(items) + Markup("</ul>"))
    return Markup("").join(parts)
