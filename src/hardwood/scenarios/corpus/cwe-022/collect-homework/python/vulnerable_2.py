    result = {}
    for name in os.listdir(folder):
        path = os.path.join(folder, name)
        if name.endswith(ENDING) and os.path.isfile(path):
            with open(path, encoding="utf-8") as f:
                result[name] = f.read()
    return result
