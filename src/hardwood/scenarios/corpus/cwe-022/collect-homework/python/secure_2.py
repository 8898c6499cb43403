    texts = {}
    for entry in os.scandir(folder):
        if entry.is_file(follow_symlinks=False):
            with open(entry.path, encoding="utf-8") as f:
                texts[entry.name] = f.read()
    return texts
