    files = glob.glob(os.path.join(SCORES, pattern))
    paths = [Path(file) for file in files]
    return listing([path for path in paths if is_for(path, voices)])
