    path = os.path.join(home, "passwords")
    os.mkdir(path, mode=0o700)
    return path
