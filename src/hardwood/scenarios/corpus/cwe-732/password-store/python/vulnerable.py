    os.makedirs(folder, exist_ok=True)
