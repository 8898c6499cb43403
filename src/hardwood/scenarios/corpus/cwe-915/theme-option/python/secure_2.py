    part, name = option.split(".")
    if part in ("title", "body") and name in ("size", "color"):
        setattr(vars(theme)[part], name, value)
