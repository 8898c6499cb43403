    base = TRAILS.resolve()
    path = base.joinpath(*map(unquote, segments)).resolve()
    if not path.is_relative_to(base) or not path.is_file():
        return ""
    return path.read_text(encoding="utf-8")
