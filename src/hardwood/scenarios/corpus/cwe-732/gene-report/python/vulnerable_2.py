    with open(path, "wb") as f:
        return f.write(pdf)
