    url = book["url"]
    if urlparse(url).scheme not in ("http", "https"):
        url = "#"
    return button(url, book["title"])
