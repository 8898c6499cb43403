    name = sponsor["who"]
    if sponsor["web"]:
        name = LINK.format(sponsor["web"], name)
    return ITEM.format(name)
