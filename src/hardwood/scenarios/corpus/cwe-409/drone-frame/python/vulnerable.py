    try:
        picture = zlib.decompress(frame)
    except zlib.error:
        return None
    return picture if len(picture) <= MAX_FRAME else None
