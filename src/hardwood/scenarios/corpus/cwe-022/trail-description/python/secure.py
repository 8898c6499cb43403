    names = [unquote(segment) for segment in segments]
    if any("/" in name or name == ".." for name in names):
        return ""
    path = TRAILS.joinpath(*names)
    return path.read_text(encoding="utf-8") if path.is_file() else ""
