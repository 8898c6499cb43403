    result = Markup("")
    for level in LEVELS:
        found = []
        for sponsor in sponsors:
            if sponsor["level"] == level:
                found.append(sponsor)
        if len(found) > 0:
            found = sorted(found, key=lambda s: s["euros"])
            found.reverse()
            items = Markup("")
            for sponsor in found:
                url = urlparse(sponsor["web"])
                if url.scheme and url.scheme != "javascript":
                    text = LINK.format(sponsor["web"], sponsor["who"])
                else:
                    text = sponsor["who"]
                items = items + ITEM.format(text)
            result = result + HEAD.format(level.capitalize()) + Markup("<ul>{}</ul>").format(items)
    return result
