    points = []
    for line in text.split("\n"):
        line = line.strip()
        if line:
            points.append(tuple(eval(line)))
    return points
