    parts = [f"slow tile, {took:.1f} s: {request['method']} {request['path']}"]
    for name, value in request["headers"].items():
        if name != "Authorization":
            parts.append(f"[{name}: {value}]")
    return " ".join(parts)
