    body = shared_bytes(name)
    if body is None:
        return 404, {}, b""
    kind = kind_of(name)
    headers = usual_headers(kind, len(body))
    if kind not in ("image/png", "image/jpeg", "image/gif", "text/plain", "application/pdf"):
        headers["Content-Disposition"] = "attachment"
    return 200, headers, body
