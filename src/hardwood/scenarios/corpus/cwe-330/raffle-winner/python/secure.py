    if not names:
        return None
    return secrets.choice(names)
