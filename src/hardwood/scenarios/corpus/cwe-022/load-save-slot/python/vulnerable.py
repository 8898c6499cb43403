    path = SAVES / f"{slot}.json"
    if not path.exists():
        return None
    return json.loads(path.read_text())
