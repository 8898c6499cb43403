    if not os.path.exists(path):
        return {}
    with open(path) as handle:
        return eval(handle.read())
