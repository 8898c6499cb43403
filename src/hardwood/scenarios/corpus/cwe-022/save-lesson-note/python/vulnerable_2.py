    path = NOTES / name.replace("../", "")
    with open(path, "w", encoding="utf-8") as f:
        f.write(text)
