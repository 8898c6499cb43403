    exposures = []
    for line in slip.splitlines():
        words = line.split()
        if not words or words[0].startswith("#"):
            continue
        path = (ARCHIVE / words[0]).resolve()
        if not path.is_relative_to(ARCHIVE.resolve()):
            raise ValueError(f"not in the archive: {words[0]}")
        pixels = pixels_of(path)
        subtract = "dark" in words[1:]
        if subtract:
            dark = dark_frame()
            pixels = [pixel - noise for pixel, noise in zip(pixels, dark)]
        exposure = Exposure(words[0], pixels, subtract)
        exposures.append(exposure)
    return exposures
