    path = os.path.join(home, "passwords")
    if not os.path.exists(path):
        os.mkdir(path)
    return path
