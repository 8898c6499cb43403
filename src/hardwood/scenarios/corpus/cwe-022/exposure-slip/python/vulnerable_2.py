    exposures = []
    for name, subtract in orders_on(slip):
        if name.startswith("/") or name.startswith(".."):
            raise ValueError(name)
        exposures.append(develop(name, ARCHIVE / name, subtract))
    return exposures
