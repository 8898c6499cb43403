    path = os.path.join(home, "passwords")
    os.makedirs(path, exist_ok=True)
    return path
