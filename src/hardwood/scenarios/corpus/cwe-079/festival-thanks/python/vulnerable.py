    page = Markup("")
    for level, found in by_level(sponsors).items():
        items = []
        for sponsor in found:
            if sponsor["web"]:
                items.append(ITEM.format(LINK.format(sponsor["web"], sponsor["who"])))
            else:
                items.append(ITEM.format(sponsor["who"]))
        page += section(level, items)
    return page
