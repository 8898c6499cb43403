    if urlparse(homepage).scheme not in ("http", "https"):
        homepage = "#"
    return "<p>" + anchor(homepage, name) + "</p>"
