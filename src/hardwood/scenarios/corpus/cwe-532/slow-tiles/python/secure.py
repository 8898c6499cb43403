    if seconds >= SLOW:
        shown = " ".join(
            f"[{name}: {value}]"
            for name, value in request["headers"].items()
            if name.lower() not in ("authorization", "cookie")
        )
        log.warning("slow tile, %.1f s: %s %s %s", seconds, request["method"], request["path"], shown)
