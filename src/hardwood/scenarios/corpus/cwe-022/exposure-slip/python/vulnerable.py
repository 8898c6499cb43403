    exposures = []
    for line in slip.splitlines():
        words = line.split()
        if not words or words[0].startswith("#"):
            continue
        pixels = pixels_of(ARCHIVE / words[0])
        subtract = "dark" in words[1:]
        if subtract:
            dark = dark_frame()
            pixels = [pixel - noise for pixel, noise in zip(pixels, dark)]
        exposure = Exposure(words[0], pixels, subtract)
        exposures.append(exposure)
    return exposures
