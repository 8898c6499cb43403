    shown = unquote(path)
    body = f"<h1>Not found</h1><p>We have no {shown} here.</p>"
    return 404, HEADERS, body.encode("utf-8")
