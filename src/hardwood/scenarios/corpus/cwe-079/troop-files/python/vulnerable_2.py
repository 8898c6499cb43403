    path = disk_path(name)
    if not os.path.exists(path):
        return 404, {}, b""
    kind, encoding = mimetypes.guess_type(path)
    if kind is None:
        kind = "application/octet-stream"
    with open(path, "rb") as f:
        body = f.read()
    headers = {}
    headers["Content-Type"] = kind
    headers["Content-Length"] = str(len(body))
    headers["Cache-Control"] = "no-cache"
    if kind == "text/html":
        headers["Content-Disposition"] = "attachment"
    if kind.startswith("text/"):
        headers["Content-Type"] = kind + "; charset=utf-8"
    if kind.startswith("image/"):
        headers["Cache-Control"] = "max-age=" + str(DAY)
    return 200, headers, body
