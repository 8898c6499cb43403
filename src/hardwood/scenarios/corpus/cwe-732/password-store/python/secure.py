    os.makedirs(folder, mode=0o700, exist_ok=True)
