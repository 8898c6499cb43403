    if not names:
        return None
    return random.choice(names)
