    path = SHELF / book / f"{chapter}.txt"
    if not path.is_file():
        return None
    return path.read_text(encoding="utf-8")
