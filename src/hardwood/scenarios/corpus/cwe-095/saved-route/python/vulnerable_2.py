    point = eval(line.strip())
    return tuple(point)
