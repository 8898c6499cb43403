    path = disk_path(name)
    if not os.path.isfile(path):
        return 404, {}, b""
    with open(path, "rb") as file:
        body = file.read()
    kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
    headers = {"Content-Length": str(len(body)), "Cache-Control": "no-cache"}
    if kind.startswith("image/"):
        headers["Cache-Control"] = f"max-age={DAY}"
    if kind.startswith("text/"):
        kind += "; charset=utf-8"
    headers["Content-Type"] = kind
    return 200, headers, body
