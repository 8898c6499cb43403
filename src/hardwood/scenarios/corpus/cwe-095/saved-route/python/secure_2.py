    points = []
    for line in text.splitlines():
        if line.strip():
            x, y = line.strip().strip("()").split(",")
            points.append((int(x), int(y)))
    return points
