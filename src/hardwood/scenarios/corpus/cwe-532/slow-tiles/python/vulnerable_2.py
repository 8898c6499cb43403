    if club_of(request["headers"]) is None:
        return 401, b""
    if request["method"] != "GET":
        return 405, b""
    match = TILE.fullmatch(request["path"])
    if not match:
        return 404, b""
    style = match.group(1)
    zoom, x, y = (int(match.group(number)) for number in (2, 3, 4))
    if not on_the_map(zoom, x, y):
        return 404, b""
    before = clock()
    body = render(style, zoom, x, y)
    after = clock()
    if after - before >= SLOW:
        parts = [f"slow tile, {after - before:.1f} s: {request['method']} {request['path']}"]
        for name, value in request["headers"].items():
            if name != "Authorization":
                parts.append(f"[{name}: {value}]")
        log.warning(" ".join(parts))
    return 200, body
