    profile.update({key: changes[key] for key in EDITABLE_FIELDS if key in changes})
    return profile
