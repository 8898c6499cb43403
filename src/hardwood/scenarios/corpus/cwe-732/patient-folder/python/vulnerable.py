    path = os.path.join(RECORDS, str(number))
    os.makedirs(path, exist_ok=True)
    return path
