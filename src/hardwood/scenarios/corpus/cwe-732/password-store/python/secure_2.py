    os.mkdir(folder, mode=0o700)
