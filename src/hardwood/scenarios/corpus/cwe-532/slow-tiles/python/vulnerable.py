    shown = " ".join(f"[{name}: {value}]" for name, value in request["headers"].items())
    return f"slow tile, {took:.1f} s: {request['method']} {request['path']} {shown}"
