    path = os.path.join("diary", day + ".txt")
    with open(path, "wt") as f:
        f.write(text)
