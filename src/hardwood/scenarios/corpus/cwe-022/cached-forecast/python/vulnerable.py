    with open(os.path.join(CACHE, name), encoding="utf-8") as f:
        return f.read()
