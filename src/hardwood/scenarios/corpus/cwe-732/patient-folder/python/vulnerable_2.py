    path = f"{RECORDS}/{number}"
    os.mkdir(path)
    return path
