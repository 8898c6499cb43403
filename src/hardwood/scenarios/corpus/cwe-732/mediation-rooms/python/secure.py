    paths = []
    for party in parties:
        path = os.path.join(FOLDER, number, party)
        os.makedirs(path, mode=0o700)
        paths.append(path)
    return paths
