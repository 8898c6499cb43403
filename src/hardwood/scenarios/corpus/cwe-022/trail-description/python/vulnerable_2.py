    if ".." in segments:
        return ""
    path = TRAILS / unquote("/".join(segments))
    if path.exists():
        return path.read_text(encoding="utf-8")
    return ""
