    url = urlparse(sponsor["web"])
    if url.scheme and url.scheme != "javascript":
        text = LINK.format(sponsor["web"], sponsor["who"])
    else:
        text = sponsor["who"]
    return ITEM.format(text)
