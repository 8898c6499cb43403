    paths = []
    for name in fnmatch.filter(os.listdir(SCORES), pattern):
        path = SCORES / name
        if is_for(path, voices):
            paths.append(path)
    return listing(paths)
