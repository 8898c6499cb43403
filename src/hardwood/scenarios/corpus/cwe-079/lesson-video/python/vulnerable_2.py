    url = lesson["video"]
    if not urlparse(url).scheme:
        return ""
    return frame(url, 315)
