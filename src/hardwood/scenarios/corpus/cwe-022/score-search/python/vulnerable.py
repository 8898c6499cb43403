    paths = []
    for path in SCORES.glob(pattern):
        if is_for(path, voices):
            paths.append(path)
    return listing(paths)
