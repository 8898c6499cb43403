    root = SCORES.resolve()
    found = []
    for hit in glob.glob(os.path.join(SCORES, pattern)):
        path = Path(hit).resolve()
        if path.parent == root and is_for(path, voices):
            found.append(path)
    return listing(found)
