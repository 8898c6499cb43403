    path = os.path.join(OFFICE, number)
    os.makedirs(path, exist_ok=True)
    return path
