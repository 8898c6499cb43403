    exposures = []
    for line in slip.split("\n"):
        line = line.strip()
        if len(line) == 0:
            continue
        if line[0] == "#":
            continue
        parts = line.split()
        if parts[0].startswith("/") or parts[0].startswith(".."):
            raise ValueError(parts[0])
        pixels = pixels_of(ARCHIVE / parts[0])
        if len(parts) > 1 and parts[1] == "dark":
            dark = dark_frame()
            difference = []
            for i in range(len(pixels)):
                difference.append(pixels[i] - dark[i])
            exposures.append(Exposure(parts[0], difference, True))
        else:
            exposures.append(Exposure(parts[0], pixels))
    return exposures
