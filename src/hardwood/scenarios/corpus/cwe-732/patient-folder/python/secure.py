    path = os.path.join(RECORDS, str(number))
    os.makedirs(path, mode=0o700, exist_ok=True)
    return path
