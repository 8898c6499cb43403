    files = glob.glob(os.path.join(SCORES, pattern))
    files.sort()
    result = []
    for file in files:
        path = Path(file)
        if not is_for(path, voices):
            continue
        result.append(shown(path))
    return result + [str(len(result)) + " scores"]
