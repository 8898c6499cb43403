    if not entries:
        return None
    return random.choice(entries)
