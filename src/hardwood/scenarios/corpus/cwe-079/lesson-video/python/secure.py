    url = lesson["video"]
    if urlparse(url).scheme not in ("http", "https"):
        return ""
    return frame(url, 315)
