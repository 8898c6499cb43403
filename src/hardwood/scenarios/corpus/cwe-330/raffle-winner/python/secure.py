    if not entries:
        return None
    return secrets.choice(entries)
