    url = concert["tickets"]
    if urlparse(url).scheme not in ("http", "https"):
        url = "#"
    return {"title": concert["band"], "url": url}
