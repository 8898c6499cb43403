    with open(path, "wb") as f:
        f.write(pdf)
    return len(pdf)
