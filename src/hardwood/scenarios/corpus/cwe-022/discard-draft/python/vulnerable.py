    path = DRAFTS / name
    if not path.is_file():
        return False
    path.unlink()
    return True
