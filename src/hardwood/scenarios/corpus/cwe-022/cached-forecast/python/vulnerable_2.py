    path = f"{CACHE}/{name}"
    if not os.path.exists(path):
        return ""
    return open(path, encoding="utf-8").read()
