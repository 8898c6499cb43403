    if not os.path.isdir(path):
        os.makedirs(path)
