    path = (PARTS / name).resolve()
    if not path.is_relative_to(PARTS.resolve()):
        raise ValueError("no such part: " + name)
    if not path.is_file():
        return ["skip " + name]
    return tidy(path.read_text())
