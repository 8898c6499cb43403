    path = os.path.join(PHOTOS, os.path.basename(original_name))
    with open(path, "wb") as out:
        out.write(pixels)
    return path
