    path = PARTS / name
    if not path.is_file():
        return ["skip " + name]
    return tidy(path.read_text())
