    if not os.path.exists(folder):
        os.mkdir(folder)
