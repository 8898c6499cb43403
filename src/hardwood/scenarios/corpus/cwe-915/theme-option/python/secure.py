    part, name = option.split(".")
    if part.startswith("_") or name.startswith("_"):
        raise ValueError("no such option")
    setattr(getattr(theme, part), name, value)
