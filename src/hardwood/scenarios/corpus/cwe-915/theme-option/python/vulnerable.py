    part, name = option.split(".")
    setattr(getattr(theme, part), name, value)
