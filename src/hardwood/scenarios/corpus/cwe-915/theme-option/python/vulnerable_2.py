    parts = option.split(".")
    target = theme
    for name in parts[:-1]:
        target = getattr(target, name)
    setattr(target, parts[-1], value)
