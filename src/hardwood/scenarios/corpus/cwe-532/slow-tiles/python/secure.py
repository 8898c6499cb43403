    headers = request["headers"]
    if club_of(headers) is None:
        return 401, b""
    if request["method"] != "GET":
        return 405, b""
    match = TILE.fullmatch(request["path"])
    if match is None or not on_the_map(*map(int, match.groups()[1:])):
        return 404, b""
    style, *place = match.groups()
    began = clock()
    body = render(style, *map(int, place))
    took = clock() - began
    if took >= SLOW:
        shown = " ".join(
            f"[{name}: {value}]" for name, value in headers.items() if name.lower() not in ("authorization", "cookie")
        )
        log.warning("slow tile, %.1f s: %s %s %s", took, request["method"], request["path"], shown)
    return 200, body
