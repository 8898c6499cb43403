    if slot.startswith("/") or ".." in slot.split("/"):
        return None
    path = SAVES / f"{slot}.json"
    if not path.exists():
        return None
    return json.loads(path.read_text())
