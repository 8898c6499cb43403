    if len(names) == 0:
        return None
    return names[random.randint(0, len(names) - 1)]
