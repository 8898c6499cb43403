    try:
        picture = zlib.decompressobj().decompress(frame, MAX_FRAME + 1)
    except zlib.error:
        return None
    return picture if len(picture) <= MAX_FRAME else None
