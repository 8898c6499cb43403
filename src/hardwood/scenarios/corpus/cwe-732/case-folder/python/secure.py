    path = os.path.join(OFFICE, number)
    os.makedirs(path, mode=0o700, exist_ok=True)
    return path
