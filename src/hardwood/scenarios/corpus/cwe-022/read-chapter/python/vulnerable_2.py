    with open(f"{SHELF}/{book}/{chapter}", encoding="utf-8") as f:
        return f.read()
