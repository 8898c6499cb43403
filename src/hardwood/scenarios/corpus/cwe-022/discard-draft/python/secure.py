    base = DRAFTS.resolve()
    path = (base / name).resolve()
    if not path.is_relative_to(base) or not path.is_file():
        return False
    path.unlink()
    return True
