    if ".." in region or ".." in name:
        raise ValueError(name)
    path = TRAILS / unquote(region + "/" + name)
    return path.read_text(encoding="utf-8")
