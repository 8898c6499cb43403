    body = shared_bytes(name)
    if body is None:
        return 404, {}, b""
    kind = kind_of(name)
    if "xml" in kind:
        kind = "application/octet-stream"
    elif kind == "text/html":
        kind = "text/plain"
    return 200, usual_headers(kind, len(body)), body
