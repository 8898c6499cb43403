    path = os.path.join("signing", version)
    os.makedirs(path, exist_ok=True)
    return path
