    if "/" in segment or segment == "..":
        raise ValueError(segment)
    path = TRAILS / unquote(segment)
    return path.read_text(encoding="utf-8")
