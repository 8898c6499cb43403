    title, url = line.split("|")
    if urlparse(url).scheme not in ("http", "https"):
        url = "#"
    return link(url, title)
