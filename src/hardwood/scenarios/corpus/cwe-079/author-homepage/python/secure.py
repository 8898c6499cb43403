    if urlparse(homepage).scheme not in ("http", "https"):
        homepage = "#"
    return f"<p>posted by {anchor(homepage, name)}</p>"
