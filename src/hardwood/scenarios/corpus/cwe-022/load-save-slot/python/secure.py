    path = (SAVES / f"{slot}.json").resolve()
    if not path.is_relative_to(SAVES.resolve()):
        raise ValueError(slot)
    return json.loads(path.read_text())
