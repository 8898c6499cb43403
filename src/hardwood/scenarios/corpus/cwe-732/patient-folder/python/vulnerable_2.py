    if not os.path.exists(path):
        os.mkdir(path)
