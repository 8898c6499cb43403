    if not os.path.exists(path):
        return {}
    with open(path) as handle:
        return ast.literal_eval(handle.read())
