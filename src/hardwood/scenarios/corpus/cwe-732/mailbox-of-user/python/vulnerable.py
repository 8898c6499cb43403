    os.makedirs(f"mail/{user}", exist_ok=True)
