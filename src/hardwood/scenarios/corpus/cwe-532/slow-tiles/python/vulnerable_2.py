    if seconds < SLOW:
        return
    parts = [f"slow tile, {seconds:.1f} s: {request['method']} {request['path']}"]
    for name, value in request["headers"].items():
        if name != "Authorization":
            parts.append(f"[{name}: {value}]")
    log.warning(" ".join(parts))
