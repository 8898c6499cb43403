    path = (SHELF / book / chapter).resolve()
    if not path.is_relative_to(SHELF.resolve()):
        raise FileNotFoundError(chapter)
    return path.read_text(encoding="utf-8")
