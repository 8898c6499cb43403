    body = shared_bytes(name)
    if body is None:
        return 404, {}, b""
    return 200, usual_headers(kind_of(name), len(body)), body
