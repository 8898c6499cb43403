    path = os.path.join("passports", traveller)
    if not os.path.isdir(path):
        os.makedirs(path)
    return path
