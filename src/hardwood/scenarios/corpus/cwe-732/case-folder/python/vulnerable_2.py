    os.mkdir(path)
