    url = lesson["video"]
    if not url:
        return ""
    return f"<iframe{attributes(src=url, width=WIDTH, height=HEIGHT)}></iframe>"
