    url = lesson["video"]
    if not urlparse(url).scheme:
        return ""
    return "<iframe" + attributes(src=url, width=WIDTH, height=HEIGHT) + "></iframe>"
