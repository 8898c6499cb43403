    path = f"{RECORDS}/{number}"
    os.mkdir(path, 0o700)
    return path
