    path = os.path.join(PHOTOS, original_name)
    if os.path.exists(path):
        return False
    with open(path, "wb") as f:
        f.write(pixels)
    return True
