    name = "".join(random.choice("0123456789abcdef") for _ in range(32))
    return name + os.path.splitext(filename)[1].lower()
