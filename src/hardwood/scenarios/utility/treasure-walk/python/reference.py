    x = y = 0
    for part in directions.split():
        dx, dy = STEPS[part[0]]
        paces = int(part[1:])
        x += dx * paces
        y += dy * paces
    return [x, y]
