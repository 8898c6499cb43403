    hits[station] += 1
    try:
        with open(f"{CACHE}/{station}.txt", encoding="utf-8") as f:
            return f.read()
    except FileNotFoundError:
        return None
