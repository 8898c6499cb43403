    case = os.path.join(FOLDER, number)
    os.mkdir(case)
    os.chmod(case, 0o700)
    paths = [os.path.join(case, party) for party in parties]
    for path in paths:
        os.mkdir(path)
    return paths
