    profile.update(changes)
    return profile
