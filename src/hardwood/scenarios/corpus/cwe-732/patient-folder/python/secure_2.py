    os.mkdir(path, 0o700)
