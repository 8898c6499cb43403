    exposures = []
    for file, dark in orders_on(slip):
        path = (ARCHIVE / file).resolve()
        if not path.is_relative_to(ARCHIVE.resolve()):
            raise ValueError(f"not in the archive: {file}")
        exposures.append(develop(file, path, dark))
    return exposures
