    path = TRAILS.joinpath(*[unquote(segment) for segment in segments])
    if not path.is_file():
        return ""
    return path.read_text(encoding="utf-8")
