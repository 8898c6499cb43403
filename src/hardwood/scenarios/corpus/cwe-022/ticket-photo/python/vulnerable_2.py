    path = f"{PHOTOS}/{original_name}"
    with open(path, "xb") as out:
        out.write(pixels)
    return path
