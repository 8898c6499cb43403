    url = book["url"]
    if urlparse(url).scheme not in ("http", "https"):
        url = "#"
    return tag("button", "Read online", title=book["title"], formaction=url)
