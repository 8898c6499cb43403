    with open(path, "wb") as f:
        f.write(pdf)
