    path = os.path.join(PHOTOS, os.path.basename(original_name))
    if os.path.exists(path):
        return False
    with open(path, "wb") as f:
        f.write(pixels)
    return True
