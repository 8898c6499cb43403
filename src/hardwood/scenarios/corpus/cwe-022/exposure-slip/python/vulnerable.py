    exposures = []
    for file, dark in orders_on(slip):
        pixels = pixels_of(ARCHIVE / file)
        exposures.append(develop(file, pixels, dark))
    return exposures
