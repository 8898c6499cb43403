    exposures = []
    for file, dark in orders_on(slip):
        path = ARCHIVE / file
        exposures.append(develop(file, path, dark))
    return exposures
