    os.makedirs(name, mode=0o700, exist_ok=True)
