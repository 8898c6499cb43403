    os.makedirs(f"mail/{user}", mode=0o700, exist_ok=True)
