    name = unquote(segment)
    if "/" in name or name == "..":
        raise ValueError(segment)
    return (TRAILS / name).read_text(encoding="utf-8")
