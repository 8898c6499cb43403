    texts = {}
    for path in Path(folder).iterdir():
        if path.suffix == ENDING and path.is_file() and not path.is_symlink():
            texts[path.name] = path.read_text(encoding="utf-8")
    return texts
