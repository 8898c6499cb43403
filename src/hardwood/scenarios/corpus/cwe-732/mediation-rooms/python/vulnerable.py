    paths = []
    for party in parties:
        path = os.path.join(FOLDER, number, party)
        os.makedirs(path)
        paths.append(path)
    return paths
