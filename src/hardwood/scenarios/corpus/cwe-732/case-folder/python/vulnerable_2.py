    path = f"{OFFICE}/{number}"
    os.mkdir(path)
    return path
