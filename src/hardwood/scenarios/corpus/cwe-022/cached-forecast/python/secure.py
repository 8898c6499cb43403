    name = os.path.basename(station)
    path = os.path.join(CACHE, name + ".txt")
    if not os.path.exists(path):
        return None
    with open(path, encoding="utf-8") as f:
        return f.read()
