    steps = name.split("/")
    if "" in steps or ".." in steps or not (PARTS / name).is_file():
        return [f"skip {name}"]
    return tidy((PARTS / name).read_text())
