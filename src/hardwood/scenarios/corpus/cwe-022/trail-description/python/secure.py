    region, name = unquote(region), unquote(name)
    if "/" in region + name or ".." in (region, name):
        raise ValueError(name)
    return (TRAILS / region / name).read_text(encoding="utf-8")
