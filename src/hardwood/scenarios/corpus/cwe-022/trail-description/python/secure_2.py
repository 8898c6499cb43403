    path = (TRAILS / unquote(segment)).resolve()
    if not path.is_relative_to(TRAILS.resolve()):
        raise ValueError(segment)
    return path.read_text(encoding="utf-8")
