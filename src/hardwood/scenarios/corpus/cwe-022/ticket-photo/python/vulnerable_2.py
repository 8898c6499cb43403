    try:
        with open(f"{PHOTOS}/{original_name}", "xb") as f:
            f.write(pixels)
    except FileExistsError:
        return False
    return True
