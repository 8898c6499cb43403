    if len(entries) == 0:
        return None
    return entries[random.randint(0, len(entries) - 1)]
