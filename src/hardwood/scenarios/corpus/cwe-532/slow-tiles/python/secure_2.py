    if not club_of(request["headers"]):
        return (401, b"")
    if request["method"] != "GET":
        return (405, b"")
    found = TILE.fullmatch(request["path"])
    if not found:
        return (404, b"")
    zoom, x, y = int(found[2]), int(found[3]), int(found[4])
    if not on_the_map(zoom, x, y):
        return (404, b"")
    start = clock()
    picture = render(found[1], zoom, x, y)
    seconds = clock() - start
    if seconds >= SLOW:
        line = f"slow tile, {seconds:.1f} s: GET {request['path']}"
        for name in sorted(request["headers"]):
            harmless = name.title() in ("Accept", "User-Agent", "Accept-Language", "Accept-Encoding", "If-None-Match")
            line += f" [{name}: {request['headers'][name] if harmless else '...'}]"
        log.warning(line)
    return (200, picture)
