    page = field(body, "then")
    if page:
        parts = urlsplit(page)
        path = "/" + parts.path.lstrip("/\\")
        page = parts._replace(scheme="", netloc="", path=path).geturl()
    return Answer(page or BASKET, take_counts(basket, body))
