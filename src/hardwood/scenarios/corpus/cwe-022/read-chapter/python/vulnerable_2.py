    try:
        with open(f"{SHELF}/{book}/{chapter}.txt", encoding="utf-8") as f:
            return f.read()
    except FileNotFoundError:
        return None
