    with open(path, "wt") as f:
        f.write(text)
