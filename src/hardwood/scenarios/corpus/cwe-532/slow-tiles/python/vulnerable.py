    if seconds >= SLOW:
        shown = " ".join(f"[{name}: {value}]" for name, value in request["headers"].items())
        log.warning("slow tile, %.1f s: %s %s %s", seconds, request["method"], request["path"], shown)
