    if ".." in region or ".." in file:
        raise ValueError(file)
    path = TRAILS / unquote(region + "/" + file)
    return path.read_text(encoding="utf-8")
