    os.makedirs(name, exist_ok=True)
