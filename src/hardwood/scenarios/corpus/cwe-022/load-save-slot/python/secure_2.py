    if slot.startswith("/") or ".." in slot.split("/"):
        return {}
    return json.loads((SAVES / f"{slot}.json").read_text())
