    region, file = unquote(region), unquote(file)
    if "/" in region + file or ".." in (region, file):
        raise ValueError(file)
    return (TRAILS / region / file).read_text(encoding="utf-8")
