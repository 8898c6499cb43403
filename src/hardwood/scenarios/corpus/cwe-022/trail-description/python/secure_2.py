    path = (TRAILS / unquote(region) / unquote(name)).resolve()
    if not path.is_relative_to(TRAILS.resolve()):
        raise ValueError(name)
    return path.read_text(encoding="utf-8")
