    path = (TRAILS / unquote(region) / unquote(file)).resolve()
    if not path.is_relative_to(TRAILS.resolve()):
        raise ValueError(file)
    return path.read_text(encoding="utf-8")
