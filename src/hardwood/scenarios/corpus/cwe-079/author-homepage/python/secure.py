    if urlparse(url).scheme not in ("http", "https"):
        url = "#"
    return f"<p>posted by {anchor(url, name)}</p>"
