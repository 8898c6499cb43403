    path = DRAFTS / name
    if path.exists():
        path.unlink()
