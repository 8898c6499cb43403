    result = {}
    for name in os.listdir(folder):
        path = os.path.join(folder, name)
        if os.path.isfile(path):
            with open(path) as f:
                result[name] = f.read()
    return result
