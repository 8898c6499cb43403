    def item(sponsor):
        url = urlparse(sponsor["web"])
        if url.scheme and url.scheme != "javascript":
            return ITEM.format(LINK.format(sponsor["web"], sponsor["who"]))
        return ITEM.format(sponsor["who"])

    levels = by_level(sponsors)
    return Markup("").join(section(level, [item(sponsor) for sponsor in levels[level]]) for level in levels)
