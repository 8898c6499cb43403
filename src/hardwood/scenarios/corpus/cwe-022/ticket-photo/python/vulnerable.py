    path = os.path.join(PHOTOS, original_name)
    with open(path, "wb") as out:
        out.write(pixels)
    return path
