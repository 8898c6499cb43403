    path = disk_path(name)
    try:
        with open(path, "rb") as f:
            body = f.read()
    except OSError:
        return 404, {}, b""
    kind, _ = mimetypes.guess_type(path)
    if kind is None or "xml" in kind:
        kind = "application/octet-stream"
    elif kind.startswith("text/"):
        if kind == "text/html":
            kind = "text/plain"
        kind = kind + "; charset=utf-8"
    if kind.startswith("image/"):
        cache = "max-age=" + str(DAY)
    else:
        cache = "no-cache"
    return 200, {"Content-Type": kind, "Content-Length": str(len(body)), "Cache-Control": cache}, body
