    url = lesson["video"]
    if urlparse(url).scheme not in ("http", "https"):
        return ""
    return f"<iframe{attributes(src=url, width=WIDTH, height=HEIGHT)}></iframe>"
