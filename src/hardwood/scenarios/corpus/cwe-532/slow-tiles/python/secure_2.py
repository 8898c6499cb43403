    line = f"slow tile, {took:.1f} s: {request['method']} {request['path']}"
    for name in sorted(request["headers"]):
        harmless = name.title() in ("Accept", "User-Agent", "Accept-Language", "Accept-Encoding", "If-None-Match")
        line += f" [{name}: {request['headers'][name] if harmless else '...'}]"
    return line
