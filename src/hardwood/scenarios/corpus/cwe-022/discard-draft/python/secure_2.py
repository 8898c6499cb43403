    if name not in list_drafts():
        return False
    (DRAFTS / name).unlink()
    return True
