    if urlparse(target).scheme not in ("http", "https"):
        target = "#"
    return ROW.render(target=target, words=carrier)
