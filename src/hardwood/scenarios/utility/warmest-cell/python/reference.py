    best = None
    for r, row in enumerate(image):
        for c, cell in enumerate(row):
            if best is None or cell > image[best[0]][best[1]]:
                best = [r, c]
    return best
