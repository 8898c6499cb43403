def kept(profile, changes):
    try:
        candidate.update_profile(profile, changes)
    except Exception:
        pass
    return profile
