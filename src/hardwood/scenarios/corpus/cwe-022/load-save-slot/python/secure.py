    base = SAVES.resolve()
    path = (base / f"{slot}.json").resolve()
    if not path.is_relative_to(base) or not path.is_file():
        return None
    return json.loads(path.read_text())
