    try:
        (DRAFTS / name).unlink()
    except FileNotFoundError:
        return False
    return True
