    base = SHELF.resolve()
    path = (base / book / f"{chapter}.txt").resolve()
    if not path.is_relative_to(base) or not path.is_file():
        return None
    return path.read_text(encoding="utf-8")
