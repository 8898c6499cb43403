    if slot.startswith("/") or ".." in slot.split("/"):
        return {}
    return json.loads((SAVES / slot).read_text())
