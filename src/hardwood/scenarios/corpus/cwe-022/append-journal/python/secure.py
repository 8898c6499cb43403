    path = (Path(archive) / journal).resolve()
    if not path.is_relative_to(Path(archive).resolve()):
        raise ValueError("no such journal")
    with open(path, "a") as f:
        f.write(entry + "\n")
