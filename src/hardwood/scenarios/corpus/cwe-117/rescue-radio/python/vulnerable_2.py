    words = words.replace("\n", " ").replace("\r", " ")
    with gzip.open(LOG, "at", encoding="utf-8") as log:
        print(at, "team", team, "from", caller.strip() + ":", words, file=log)
