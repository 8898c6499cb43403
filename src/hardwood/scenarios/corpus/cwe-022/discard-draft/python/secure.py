    path = (DRAFTS / name).resolve()
    if not path.is_relative_to(DRAFTS.resolve()):
        raise ValueError(name)
    path.unlink()
