    place = field(query, "place", "")
    at = index_of(line, place)
    if at is None:
        return Step(address="/wait/new")
    if at - served < 0:
        parts = urlsplit(field(query, "to", SALES).replace("\\", "/"))
        if parts.scheme or parts.netloc or re.match("//|[^/]", parts.path):
            return Step(f"{SALES}?pass={place}")
        path = re.sub("/+", "/", parts.path)
        return Step(with_pass(f"{path}?{parts.query}" if parts.query else path, place))
    return wait(query, before=at - served)
