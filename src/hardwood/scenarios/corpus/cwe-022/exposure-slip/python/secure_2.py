    known = {}
    for path in ARCHIVE.rglob("*"):
        if path.is_file():
            known[path.relative_to(ARCHIVE).as_posix()] = path
    exposures = []
    for line in slip.splitlines():
        line = line.strip()
        if line == "" or line.startswith("#"):
            continue
        name, _, rest = line.partition(" ")
        if name not in known:
            raise KeyError(name)
        pixels = pixels_of(known[name])
        if rest.strip() == "dark":
            pixels = [a - b for a, b in zip(pixels, dark_frame())]
            exposures.append(Exposure(name, pixels, True))
        else:
            exposures.append(Exposure(name, pixels))
    return exposures
