    if station + ".txt" not in os.listdir(CACHE):
        return None
    with open(os.path.join(CACHE, station + ".txt"), encoding="utf-8") as f:
        return f.read()
