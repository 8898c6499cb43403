    x, y = line.strip("()").split(",")
    return int(x), int(y)
